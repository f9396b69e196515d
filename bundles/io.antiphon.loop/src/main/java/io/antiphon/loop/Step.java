package io.antiphon.loop;

import java.util.List;

/** The eight steps of the loop in the order they are drawn. */
public enum Step {
	GOAL,
	LISTEN,
	UNDERSTAND,
	DECIDE,
	PLAN,
	WATCH,
	JUDGE,
	ADJUST;

	/** The order of a first turn, which has nothing to set a goal on before it has listened. */
	public static List<Step> firstTurn() {
		return List.of(LISTEN, UNDERSTAND, GOAL, DECIDE, PLAN, WATCH, JUDGE, ADJUST);
	}
}
