package io.antiphon.planning.internal.proposing;

import io.antiphon.loop.Finding;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is found, then where, since narrow columns cut the end: "late · parcel (delivery, Shop)". */
public final class Titles {

	private Titles() {}

	public static String of(Finding finding) {
		var place = Stream.of(finding.scope().touchpoint(), finding.scope().service())
				.filter(part -> !part.isEmpty())
				.collect(Collectors.joining(", "));
		return place.isEmpty() ? finding.title() : finding.title() + " (" + place + ")";
	}
}
