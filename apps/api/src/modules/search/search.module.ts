import { Module } from '@nestjs/common';
import { IndexThings } from './index-things.ts';
import { SearchController } from './search.controller.ts';
import { SearchRepository } from './search.repository.ts';
import { SearchService } from './search.service.ts';

@Module({ controllers: [SearchController], providers: [IndexThings, SearchRepository, SearchService] })
export class SearchModule {}
