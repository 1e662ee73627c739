import { useEffect, useState, type RefObject } from "react";
import { areaBetween, type Area } from "../../../model/area";
import { indexAt, type Geometry } from "./geometry";

/** The rows and columns that the scrolled window shows, with a margin, so that scrolling stays smooth. */
export function useView(scroller: RefObject<HTMLDivElement>, geometry: Geometry): Area {
  const [window, setWindow] = useState({ left: 0, top: 0, width: 1600, height: 900 });

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = () => {
      setWindow({
        left: element.scrollLeft,
        top: element.scrollTop,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [scroller]);

  const margin = 300;
  return areaBetween(
    indexAt(geometry.rows, window.top - margin),
    indexAt(geometry.columns, window.left - margin),
    indexAt(geometry.rows, window.top + window.height + margin),
    indexAt(geometry.columns, window.left + window.width + margin),
  );
}
