import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import {expect, test} from '@playwright/test'
import {createContentClient, openSnapshot, takeSnapshot} from '@preop/content'
import {auditContent, reportToHtml} from '@preop/content/audit'
import {noLexicon} from '@preop/translation'
import {HtmlValidate, StaticConfigLoader} from 'html-validate'
import {htmlValidateConfig} from './html-validate.config.ts'
import {sites} from './sites.ts'

const validator = new HtmlValidate(new StaticConfigLoader(htmlValidateConfig))

const folder = mkdtempSync(join(tmpdir(), 'preop-report-'))
test.afterAll(() => rmSync(folder, {recursive: true}))

/** The report on the fixtures in Arabic, as `preop audit --html` writes it. */
const writeReport = async (): Promise<string> => {
  const path = join(folder, 'snapshot.db')
  const address = {projectId: 'preop', dataset: 'production', apiHost: sites.fixturesLake}
  await takeSnapshot(createContentClient(address), path)
  const snapshot = openSnapshot(path)
  const content = await auditContent(snapshot, {
    locale: 'ar',
    at: new Date('2026-11-28T00:00:00Z'),
    site: sites.fixtures,
    lexicon: noLexicon,
  })
  snapshot.close()
  const value = 'a'.repeat(64)
  const digest = {algorithm: 'SHA-256', of: 'RFC 8785 JSON without proof', value} as const
  return reportToHtml({...content, proof: {digest, signature: null}})
}

test('the HTML of an audit is valid, accessible and asks nobody for anything', async ({page}) => {
  const html = await writeReport()
  const {results} = await validator.validateString(html)
  expect(results.flatMap(({messages}) => messages.map(({ruleId, line}) => [ruleId, line]))).toEqual(
    [],
  )
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.setContent(html)
  const title = page.locator('td p[lang="ar"][dir="rtl"]').first()
  await expect(title).toBeVisible()
  await expect(title).toHaveCSS('direction', 'rtl')
  await expect(page.locator('script')).toHaveCount(0)
  await expect(page.locator('table').first().locator('caption')).toContainText('/ar/procedures/')
  const {violations} = await new AxeBuilder({page}).setLegacyMode().analyze()
  expect(violations.map(({id, nodes}) => [id, nodes.length])).toEqual([])
  expect(requests).toEqual([])
})
