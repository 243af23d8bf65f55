import { Suspense } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { fetchedLater, type LaterPart } from '../../src/taskpane/fetchedLater'

const later = () => fetchedLater(() => Promise.resolve({ default: () => <p>Results</p> }))

function rendered({ Part }: LaterPart<object>): string {
  return renderToStaticMarkup(
    <Suspense fallback={<p>One moment</p>}>
      <Part />
    </Suspense>,
  )
}

test('a part is waited for, unless it has been fetched before it is shown', async () => {
  const part = later()
  expect(rendered(part)).toContain('One moment')
  await part.fetch()
  expect(rendered(part)).toBe('<p>Results</p>')
})

test('a part that could not be fetched is asked for again', async () => {
  let attempts = 0
  const part = fetchedLater<object>(() =>
    ++attempts === 1 ? Promise.reject(new Error('offline')) : Promise.resolve({ default: () => <p>Results</p> }),
  )
  await expect(part.fetch()).rejects.toThrow('offline')
  await part.fetch()
  expect(rendered(part)).toBe('<p>Results</p>')
})
