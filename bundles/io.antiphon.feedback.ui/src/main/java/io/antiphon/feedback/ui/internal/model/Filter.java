package io.antiphon.feedback.ui.internal.model;

import io.antiphon.wording.Narrowed;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the table narrows beyond the scope that all views share: words, a language, options of facets by facet id, and what an
 * anchor leads to (empty: nothing), which counts whatever the scope.
 */
public record Filter(String text, String language, Map<String, String> options, String anchor) {

	static final Filter NONE = new Filter("", "", Map.of(), "");

	/** What an anchor leads to and nothing else. */
	public static Filter of(String anchor) {
		return new Filter("", "", Narrowed.of(anchor).map(Narrowed::options).orElse(Map.of()), anchor);
	}

	public Filter {
		text = text.strip();
		options = Map.copyOf(options);
	}

	public Filter withText(String other) {
		return new Filter(other, language, options, anchor);
	}

	public Filter withLanguage(String other) {
		return new Filter(text, other, options, anchor);
	}

	/** Without what an anchor led to. */
	public Filter unpinned() {
		return new Filter(text, language, options, "");
	}

	/** An empty value takes the facet's choice back. */
	public Filter withOption(String facet, String value) {
		var others = new LinkedHashMap<>(options);
		if (value.isEmpty()) {
			others.remove(facet);
		} else {
			others.put(facet, value);
		}
		return new Filter(text, language, others, anchor);
	}
}
