import { resolve } from 'node:path';
import type { Config, ReportConfig } from '../config/definition.ts';
import { plainBrand } from '../report/brand.ts';
import { loadLogo } from '../report/logo.ts';
import { checkPictures } from '../report/picture/pictures.ts';
import { loadTemplates } from '../report/templates/render.ts';
import type { Stationery } from './workshop.ts';

/**
 * What every report is written on, read once. Paths are relative to `folder`, that of the configuration.
 * @throws PulseError E_TEMPLATE, E_CONFIG_INVALID, E_CHART
 */
export async function loadStationery(config: Config, folder: string): Promise<(report: ReportConfig) => Stationery> {
  const loaded = await Promise.all(
    config.reports.map(async (report) => [report.id, await stationeryFor(config, report, folder)] as const),
  );
  const byReport = new Map(loaded);
  return ({ id }) => {
    const stationery = byReport.get(id);
    if (!stationery) throw new Error(`report ${id} is not one of those that stationery was loaded for`);
    return stationery;
  };
}

async function stationeryFor(config: Config, report: ReportConfig, folder: string): Promise<Stationery> {
  if (report.attachments.chart) checkPictures();
  const { logo, name = null, color = plainBrand.color, footer } = report.brand ?? config.brand;
  const [templates, picture] = await Promise.all([
    loadTemplates(report.templates === undefined ? undefined : resolve(folder, report.templates)),
    logo === undefined ? null : loadLogo(resolve(folder, logo)),
  ]);
  return { templates, brand: { name, color, logo: picture, footer } };
}
