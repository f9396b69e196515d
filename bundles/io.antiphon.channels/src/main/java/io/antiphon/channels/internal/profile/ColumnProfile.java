package io.antiphon.channels.internal.profile;

import io.antiphon.channels.spi.Column;
import io.antiphon.tables.dates.DateShape;
import io.antiphon.tables.numbers.NumberShape;
import java.util.List;
import java.util.Optional;

/** What one column of a file holds. Shares are of its values that are not empty. */
public record ColumnProfile(
		Column column,
		Counts counts,
		NumberShape numbers,
		DateShape dates,
		TextShape text,
		Optional<Personal> personal,
		Support support) {

	/** Of the first values: those that say by themselves that they are durations, and those that are the turns of a ticket. */
	public record Support(double lasting, double turns) {}

	/**
	 * Values that are not blank, and those that are; how many of the first differ (to about 2 %); all different values where there are at most
	 * {@value #FEW} short ones, otherwise none.
	 */
	public record Counts(long values, long blank, long distinct, List<String> few) {

		static final int FEW = 12;

		public Counts {
			few = List.copyOf(few);
		}

		/** The share of the records that have a value. */
		public double filled() {
			return values == 0 ? 0 : (double) values / (values + blank);
		}

		/** Different values per value, 0–1. */
		public double variety() {
			return values == 0 ? 0 : Math.min(1, (double) distinct / values);
		}
	}

	/** What it is called. */
	public String name() {
		return column.name();
	}

	/** The words by which it tells what it holds: its question, or what it is called. */
	public String words() {
		return column.question().text().isBlank() ? column.name() : column.question().text();
	}

	/** Whether it holds nothing. */
	public boolean empty() {
		return counts.values == 0;
	}

	/** Whether it holds the same in every one of several records; an option that some have ticked is none. */
	public boolean constant() {
		return counts.values > 1 && counts.distinct == 1 && counts.blank == 0;
	}
}
