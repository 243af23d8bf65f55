import { fetchedLater } from '../fetchedLater'

export const ResultsStep = fetchedLater(() => import('./ResultsStep'))
