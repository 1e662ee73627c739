import type { DrawnChart } from "./chart-data";

type ChartFrameProps = Pick<DrawnChart, "title" | "legend" | "width" | "height" | "fontSize"> & {
  readonly kind: "bar" | "line";
};

/** Title above, legend below. */
export function ChartFrame({ title, legend, width, height, fontSize, kind }: ChartFrameProps) {
  const bottom = height - 0.8 * fontSize;
  return (
    <>
      <text
        className="chart-title"
        x={width / 2}
        y={1.5 * fontSize}
        fontSize={1.15 * fontSize}
        textAnchor="middle"
      >
        {title}
      </text>
      {legend.map(({ series: { name, color, isDashed }, left }) => (
        <g key={name}>
          {kind === "bar" ? (
            <rect
              x={left}
              y={bottom - 0.7 * fontSize}
              width={0.7 * fontSize}
              height={0.7 * fontSize}
              fill={color}
            />
          ) : (
            <line
              x1={left}
              x2={left + 1.4 * fontSize}
              y1={bottom - 0.35 * fontSize}
              y2={bottom - 0.35 * fontSize}
              stroke={color}
              strokeWidth={2}
              strokeDasharray={isDashed ? "5 3" : undefined}
            />
          )}
          <text x={left + (kind === "bar" ? 1 : 1.7) * fontSize} y={bottom} fontSize={fontSize}>
            {name}
          </text>
        </g>
      ))}
    </>
  );
}
