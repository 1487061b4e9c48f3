import { Module } from '@nestjs/common';
import { ProcessesModule } from '../processes/index.ts';
import { BundleRepository } from './bundle.repository.ts';
import { BundlesController } from './bundles.controller.ts';
import { SourcesModule } from '../sources/index.ts';
import { ExportBundle } from './export-bundle.ts';
import { ExportSources } from './export-sources.ts';
import { ImportBundle } from './import-bundle.ts';
import { ImportSources } from './import-sources.ts';
import { SourceFilesController } from './source-files.controller.ts';

@Module({
  imports: [ProcessesModule, SourcesModule],
  controllers: [BundlesController, SourceFilesController],
  providers: [BundleRepository, ExportBundle, ImportBundle, ExportSources, ImportSources],
})
export class ExchangeModule {}
