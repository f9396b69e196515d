package io.antiphon.planning.internal;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Indicator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names with what they are about: "Shop, delivery: late · parcel". */
final class Titles {

	private Titles() {}

	static String of(Finding finding) {
		return about(finding.scope(), finding.title());
	}

	static String of(Indicator indicator) {
		return about(indicator.scope(), indicator.name());
	}

	private static String about(Scope scope, String name) {
		var place = Stream.of(scope.service(), scope.touchpoint())
				.filter(part -> !part.isEmpty())
				.collect(Collectors.joining(", "));
		return place.isEmpty() ? name : place + ": " + name;
	}
}
