import 'reactflow/dist/style.css';
import './blank.css';
import { createRoot } from 'react-dom/client';
import { ReactFlow } from 'reactflow';

/** The calibration: React Flow as it comes, with a thousand plain nodes, only those in view mounted, and a field. */
const nodes = Array.from({ length: 1000 }, (_, index) => ({
  id: String(index),
  position: { x: (index % 250) * 180, y: Math.floor(index / 250) * 110 },
  data: { label: `Handle request ${index}` },
}));

const place = document.getElementById('root');
if (place) {
  createRoot(place).render(
    <>
      <ReactFlow defaultNodes={nodes} defaultEdges={[]} onlyRenderVisibleElements panOnDrag={[1]} />
      <input className="name" aria-label="Name" />
    </>,
  );
}
