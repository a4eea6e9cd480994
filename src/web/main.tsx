import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import './styles/base.css'
import './styles/layout.css'
import './styles/tables.css'
import './styles/report.css'
import './styles/revision.css'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
