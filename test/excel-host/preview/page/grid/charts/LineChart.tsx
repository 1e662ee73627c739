import { ChartFrame } from "./ChartFrame";
import type { DrawnChart } from "./chart-data";

/** Years against figures; a goal is a dashed line. */
export function LineChart(chart: DrawnChart) {
  const { categories, series, plot, fontSize } = chart;
  const figures = series.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const ticks = ticksFor(Math.min(0, ...figures), Math.max(1, ...figures));
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const across = (index: number) =>
    plot.left + ((index + 0.5) * plot.width) / Math.max(1, categories.length);
  const up = (value: number) => plot.top + plot.height * (1 - (value - low) / (high - low));
  return (
    <>
      <ChartFrame kind="line" {...chart} />
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className="gridline"
            x1={plot.left}
            x2={plot.left + plot.width}
            y1={up(tick)}
            y2={up(tick)}
          />
          <text
            x={plot.left - 0.5 * fontSize}
            y={up(tick) + 0.35 * fontSize}
            fontSize={fontSize}
            textAnchor="end"
          >
            {tick.toLocaleString("vi-VN")}
          </text>
        </g>
      ))}
      {categories.map((category, index) => (
        <text
          key={index}
          x={across(index)}
          y={plot.top + plot.height + 1.3 * fontSize}
          fontSize={fontSize}
          textAnchor="middle"
        >
          {category}
        </text>
      ))}
      {series.map(({ name, values, color, isDashed, hasLabels }) => {
        const points = values.flatMap((value, index) =>
          value === null ? [] : [{ value, x: across(index), y: up(value) }],
        );
        return (
          <g key={name}>
            <polyline
              points={points.map(({ x, y }) => `${String(x)},${String(y)}`).join(" ")}
              fill="none"
              stroke={color}
              strokeWidth={2}
              strokeDasharray={isDashed ? "6 4" : undefined}
            />
            {!isDashed &&
              points.map(({ x, y }) => <circle key={x} cx={x} cy={y} r={3.5} fill={color} />)}
            {hasLabels &&
              points.map(({ value, x, y }) => (
                <text key={x} x={x} y={y - 8} fontSize={fontSize} textAnchor="middle">
                  {value.toLocaleString("vi-VN")}
                </text>
              ))}
          </g>
        );
      })}
    </>
  );
}

/** About five round steps. */
function ticksFor(low: number, high: number): readonly number[] {
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
