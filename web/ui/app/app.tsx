import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { useToasts } from '../parts/toast.ts'
import { TooltipGroup } from '../parts/tooltip.tsx'
import { Boundary } from './boundary.tsx'
import { NotFound } from './not-found.tsx'
import { PageLoading } from './page-loading.tsx'
import { useAppKeys } from './use-app-keys.ts'
import { Windows } from './windows-host.tsx'

const HomePage = lazy(async () => ({ default: (await import('./home/home-page.tsx')).HomePage }))
const Toaster = lazy(async () => ({ default: (await import('../parts/toaster.tsx')).Toaster }))
const FilmPage = lazy(async () => ({ default: (await import('./film-page.tsx')).FilmPage }))

export function App() {
  useAppKeys()
  const { needed } = useToasts()
  return (
    <TooltipGroup delay={450}>
      <Boundary>
        <Suspense fallback={<PageLoading />}>
          <Switch>
            <Route path="/">
              <HomePage />
            </Route>
            <Route path="/films/:id">{({ id }) => <FilmPage key={id} id={id} />}</Route>
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Suspense>
      </Boundary>
      <Windows />
      <Suspense fallback={null}>{needed ? <Toaster /> : null}</Suspense>
    </TooltipGroup>
  )
}
