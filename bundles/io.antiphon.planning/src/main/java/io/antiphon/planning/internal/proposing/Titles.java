package io.antiphon.planning.internal.proposing;

import io.antiphon.loop.Finding;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names with what they are about: "Shop, delivery: late · parcel". */
public final class Titles {

	private Titles() {}

	public static String of(Finding finding) {
		var place = Stream.of(finding.scope().service(), finding.scope().touchpoint())
				.filter(part -> !part.isEmpty())
				.collect(Collectors.joining(", "));
		return place.isEmpty() ? finding.title() : place + ": " + finding.title();
	}
}
