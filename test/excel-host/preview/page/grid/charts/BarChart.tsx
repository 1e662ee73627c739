import { ChartFrame } from "./ChartFrame";
import { fitText, type DrawnChart } from "./chart-data";

/** Bars that lie and stack, with their counts in them. */
export function BarChart(chart: DrawnChart) {
  const { categories, series, plot, fontSize, isReversed } = chart;
  const totals = categories.map((_, index) =>
    series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  );
  const scale = plot.width / Math.max(1, ...totals);
  const band = plot.height / Math.max(1, categories.length);
  const thickness = band * 0.62;
  return (
    <>
      <ChartFrame kind="bar" {...chart} />
      <line
        className="axis"
        x1={plot.left}
        x2={plot.left}
        y1={plot.top}
        y2={plot.top + plot.height}
      />
      {categories.map((category, index) => {
        const place = isReversed ? index : categories.length - 1 - index;
        const middle = plot.top + (place + 0.5) * band;
        let end = plot.left;
        return (
          <g key={index}>
            <text
              x={plot.left - 0.5 * fontSize}
              y={middle + 0.35 * fontSize}
              fontSize={fontSize}
              textAnchor="end"
            >
              {fitText(category, plot.left - fontSize, fontSize)}
            </text>
            {series.map(({ name, values, color, hasLabels, labelColor }) => {
              const value = values[index] ?? 0;
              if (value <= 0) return null;
              const start = end;
              end += value * scale;
              return (
                <g key={name}>
                  <rect
                    x={start}
                    y={middle - thickness / 2}
                    width={value * scale}
                    height={thickness}
                    fill={color}
                  />
                  {hasLabels && (
                    <text
                      x={(start + end) / 2}
                      y={middle + 0.35 * fontSize}
                      fontSize={fontSize}
                      textAnchor="middle"
                      style={{ fill: labelColor }}
                    >
                      {value}
                    </text>
                  )}
                </g>
              );
            })}
          </g>
        );
      })}
    </>
  );
}
