package io.antiphon.analytics.internal.findings.among;

import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Segment;
import java.util.Comparator;

/** Customers who have something in common: the value of an attribute, the channel they speak on, or their language. {@code attribute} is empty but for the first. */
public record Group(Trait trait, String attribute, String value) {

	/** By what they have in common, and then by its value. */
	static final Comparator<Group> ORDER =
			Comparator.comparing(Group::trait).thenComparing(Group::attribute).thenComparing(Group::value);

	/** By what feedback is grouped. */
	public enum Trait {
		SEGMENT, CHANNEL, LANGUAGE
	}

	/** Whether a piece is theirs. */
	public boolean has(Labelled piece) {
		return switch (trait) {
			case SEGMENT -> piece.segments().contains(new Segment(attribute, value));
			case CHANNEL -> piece.context().channel().equals(value);
			case LANGUAGE -> piece.language().equals(value);
		};
	}

	/** The key of a phrase about such groups: channels and languages are spoken of in other words than attributes. */
	public String key(String phrase) {
		return switch (trait) {
			case SEGMENT -> phrase;
			case CHANNEL -> phrase + "-channel";
			case LANGUAGE -> phrase + "-" + value;
		};
	}

	/** What it is called in a phrase. */
	public String about() {
		return trait == Trait.SEGMENT ? attribute + ": " + value : value;
	}

	/** The part of a scope that is of this group; feedback of one language is no scope. */
	public Scope in(Scope scope) {
		return switch (trait) {
			case SEGMENT -> scope.withSegment(new Segment(attribute, value));
			case CHANNEL -> scope.withChannel(value);
			case LANGUAGE -> scope;
		};
	}
}
