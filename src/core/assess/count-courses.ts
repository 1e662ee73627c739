import type { Annex } from "../model/annex";
import type { Assessment, Course } from "../model/assessment";

/** How many indicators stand where on the way to their goal; the rest says nothing about it. */
export type Courses = Readonly<Record<Course, number>>;

export function countCourses(
  keys: Iterable<string>,
  assessments: ReadonlyMap<string, Assessment>,
): Courses {
  const courses = { reached: 0, "on-course": 0, behind: 0, short: 0 };
  for (const key of keys) {
    const course = assessments.get(key)?.course;
    if (course !== undefined) courses[course] += 1;
  }
  return courses;
}

/** Results without a plan tell what is reached, but nothing about the way. */
export function tellsTheWay(courses: Courses): boolean {
  return courses["on-course"] + courses.behind + courses.short > 0;
}

/** Sub-rows are not counted. */
export function countedKeys({ indicators }: Pick<Annex, "indicators">): readonly string[] {
  return indicators.filter(({ parent }) => parent === undefined).map(({ key }) => key);
}
