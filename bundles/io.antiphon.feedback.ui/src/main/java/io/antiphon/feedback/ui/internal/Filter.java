package io.antiphon.feedback.ui.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the table narrows beyond the scope that all views share: words, a language, and options of facets by facet id. */
record Filter(String text, String language, Map<String, String> options) {

	static final Filter NONE = new Filter("", "", Map.of());

	Filter {
		text = text.strip();
		options = Map.copyOf(options);
	}

	Filter withText(String other) {
		return new Filter(other, language, options);
	}

	Filter withLanguage(String other) {
		return new Filter(text, other, options);
	}

	/** An empty value takes the facet's choice back. */
	Filter withOption(String facet, String value) {
		var others = new LinkedHashMap<>(options);
		if (value.isEmpty()) {
			others.remove(facet);
		} else {
			others.put(facet, value);
		}
		return new Filter(text, language, others);
	}
}
