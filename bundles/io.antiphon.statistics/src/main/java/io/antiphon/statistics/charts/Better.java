package io.antiphon.statistics.charts;

/** In which direction a process improves. */
public enum Better {
	/** Higher values are better. */
	UP,
	/** Lower values are better. */
	DOWN
}
