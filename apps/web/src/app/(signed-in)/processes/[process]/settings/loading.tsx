export { LoadingView as default } from '../../../../../features/process/loading-view.tsx';
