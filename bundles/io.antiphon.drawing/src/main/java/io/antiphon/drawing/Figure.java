package io.antiphon.drawing;

import io.antiphon.drawing.shape.Drawing;

/** A picture as data, before it is laid out. Immutable; any thread. */
public sealed interface Figure
		permits ActionCard, Badge, Bubbles, Card, Chart, HeatMap, IntervalBar, Intervals, Parts, Ribbon, Spark, TimeLine, TradeOff {

	/** All of it in one sentence or two, for those who do not see it. */
	String about();

	/** The same as a table. */
	Sheet table();

	/** Lays it out. */
	Drawing drawing(Space space);
}
