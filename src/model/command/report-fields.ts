/**
 * Figures in one report: capacity and load by tag, arrivals by tag, open by tag, minute written, intensive care, patients moved
 * there, burns; of the last one received also when its door was last told of beside the reports, by tag.
 */
export const reportFields = 21;
/** Words about one door under way at most: of refused crews one for each tag, and the hospital's own messages in a ring. */
export const crewWords = 3;
export const doorWords = crewWords + 8;

/** Figures in one report from a scene: see `said` in scene-word. */
export const sceneReportFields = 9;
