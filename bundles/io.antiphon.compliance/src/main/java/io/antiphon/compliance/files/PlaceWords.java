package io.antiphon.compliance.files;

import io.antiphon.base.Texts;
import io.antiphon.privacy.subject.Place;
import io.antiphon.privacy.subject.Place.Holds;
import java.util.Locale;

/** What places are called, and what is there. Immutable. */
public record PlaceWords(Locale locale) {

	private Texts texts() {
		return Texts.of(PlaceWords.class, locale);
	}

	/** What to call the place of that id; the id itself where nobody has a word for it. */
	public String place(String id) {
		var key = "place." + id;
		return texts().has(key) ? texts().get(key) : id;
	}

	/** The same of a place. */
	public String place(Place place) {
		return place(place.id());
	}

	/** What is there, as it follows the name of the place. */
	public String holds(Holds holds) {
		return texts().get("holds." + holds.name().toLowerCase(Locale.ROOT));
	}
}
