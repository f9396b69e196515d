package io.antiphon.compliance.internal.command;

import io.antiphon.base.Texts;
import io.antiphon.compliance.Found;
import io.antiphon.compliance.files.PlaceWords;
import io.antiphon.privacy.subject.Place;
import java.util.List;
import java.util.stream.Collectors;

/** What was found, in sentences. */
final class Told {

	private Told() {}

	static String found(Found found, Texts texts) {
		return texts.get("found", found.subject().text(), found.pieces().size()) + "\n" + places(found.places(), texts);
	}

	/** A line each: how many records, where, and what is there. */
	static String places(List<Place> places, Texts texts) {
		return places.stream().map(place -> "  " + line(place, texts)).collect(Collectors.joining("\n"));
	}

	private static String line(Place place, Texts texts) {
		var words = new PlaceWords(texts.locale());
		return texts.get("place", place.records(), words.place(place), words.holds(place.holds()));
	}
}
