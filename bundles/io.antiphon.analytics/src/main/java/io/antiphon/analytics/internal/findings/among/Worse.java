package io.antiphon.analytics.internal.findings.among;

import io.antiphon.loop.Measure;
import io.antiphon.loop.Phrase;
import io.antiphon.statistics.Estimate;
import io.antiphon.statistics.Proportions;
import java.util.List;
import java.util.Locale;

/**
 * A group more of which says something than of the others: how many of how many do, in the group and {@code elsewhere}, and {@code q}, the share of false ones
 * that is to be expected among all that are told with a q no greater.
 */
public record Worse(Group group, long about, long n, long aboutElsewhere, long elsewhere, double q) {

	private static final double LEVEL = 0.95;

	/** Of the group. */
	public Estimate share() {
		return Proportions.wilson(about, n, LEVEL);
	}

	/** Of the others. */
	public Estimate shareElsewhere() {
		return Proportions.wilson(aboutElsewhere, elsewhere, LEVEL);
	}

	/** The one less the other. */
	Estimate difference() {
		return Proportions.difference(about, n, aboutElsewhere, elsewhere, LEVEL);
	}

	/** Two notes: how many of the group say it and how many of the others; {@code key} is of the one about the group, {@code about} what that is about. */
	public List<Phrase> notes(String key, String about, String measure) {
		return List.of(
				Phrase.saying(key, about, shareMeasure(measure, share())),
				Phrase.saying("worse-elsewhere", written(q), shareMeasure(measure, shareElsewhere())));
	}

	/** With two digits after the point, three where it is less than a hundredth. */
	private static String written(double q) {
		return q < 0.001 ? "< 0.001" : String.format(Locale.ROOT, q < 0.01 ? "= %.3f" : "= %.2f", q);
	}

	/** A share as a measure of this name. */
	public static Measure shareMeasure(String name, Estimate share) {
		var interval = share.interval();
		return new Measure(name, Measure.SHARE, share.value(), interval.low(), interval.high(), share.n(), share.method());
	}

	/** What the difference surely is. */
	public double surely() {
		return difference().interval().low();
	}
}
