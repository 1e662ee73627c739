import { intersection, type Area } from "../../../model/area";
import type { Sheet } from "../../../model/sheet";
import { usePreview } from "../preview-context";
import { BarChart } from "./charts/BarChart";
import { drawChart } from "./charts/chart-data";
import { LineChart } from "./charts/LineChart";
import { boxOf, type Geometry } from "./geometry";

type ChartsProps = { readonly sheet: Sheet; readonly geometry: Geometry; readonly view: Area };

export function Charts({ sheet, geometry, view }: ChartsProps) {
  const { session, zoom } = usePreview();
  return sheet.charts
    .filter(({ over }) => intersection(over, view) !== null)
    .map((chart) => {
      const box = boxOf(geometry, chart.over);
      const drawn = drawChart(chart, session.host.workbook, box, zoom);
      return (
        <div key={chart.id} role="row" aria-rowindex={chart.over.row + 1}>
          <div role="gridcell" aria-colindex={chart.over.column + 1}>
            <svg
              className="chart"
              style={{ left: box.left, top: box.top }}
              width={box.width}
              height={box.height}
              role="img"
              aria-label={chart.title ?? chart.name}
            >
              {chart.type.startsWith("Bar") ? <BarChart {...drawn} /> : <LineChart {...drawn} />}
            </svg>
          </div>
        </div>
      );
    });
}
