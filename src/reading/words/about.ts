/** 大概900平, 差不多6公里: before a number, that it is not exact. */
export const ABOUT = '(?:大?约|大概|大致|将?近|接近|差不多|足足)';
