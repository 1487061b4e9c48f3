import { Module } from '@nestjs/common';
import { PortfolioController } from './portfolio.controller.ts';
import { PortfolioRepository } from './portfolio.repository.ts';
import { PortfolioService } from './portfolio.service.ts';

@Module({ controllers: [PortfolioController], providers: [PortfolioRepository, PortfolioService] })
export class PortfolioModule {}
