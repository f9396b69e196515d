package io.antiphon.privacy.purposes;

import io.antiphon.privacy.Purpose;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the organisation declares of a purpose. Feedback is collected for such purposes, and an access sees what was collected for its
 * own alone ({@link Purposes}). Immutable.
 *
 * @param english what it is called; empty: as the product calls it, else its id
 * @param chinese the same
 * @param gdpr the basis under GDPR Art. 6(1); empty where that law does not apply or nobody said
 * @param pipl the basis under Art. 13(1) of 个人信息保护法; likewise
 * @param users the names of those who may use data for it; empty: whoever is granted the purpose
 */
public record DeclaredPurpose(
		Purpose purpose,
		String english,
		String chinese,
		Optional<GdprBasis> gdpr,
		Optional<PiplBasis> pipl,
		Keeping keeping,
		List<String> users) {

	/** What feedback is collected for where nobody says otherwise, as the product declares it: without a retention time. */
	public static final DeclaredPurpose IMPROVE_SERVICE = new DeclaredPurpose(
			Purpose.IMPROVE_SERVICE, "", "", Optional.of(GdprBasis.LEGITIMATE_INTERESTS), Optional.empty(), new Keeping.Open(), List.of());

	/** What is declared out of the box. */
	public static final List<DeclaredPurpose> DEFAULTS = List.of(IMPROVE_SERVICE);

	private static final int LONGEST_NAME = 200;

	public DeclaredPurpose {
		english = english.strip();
		chinese = chinese.strip();
		users = users.stream().map(String::strip).sorted().distinct().toList();
		if (purpose.serving()) {
			throw new IllegalArgumentException("what serves all purposes is none to collect feedback for");
		}
		if (english.length() > LONGEST_NAME || chinese.length() > LONGEST_NAME || users.stream().anyMatch(String::isEmpty)) {
			throw new IllegalArgumentException("a purpose has names of up to " + LONGEST_NAME + " characters, and no users without one");
		}
		if (gdpr.isEmpty() && pipl.isEmpty()) {
			throw new IllegalArgumentException("a purpose has a legal basis");
		}
	}

	public String id() {
		return purpose.id();
	}

	/** Whether it rests on consent under one of the laws, so that nobody's feedback is used for it who did not give it. */
	public boolean byConsent() {
		return gdpr.filter(GdprBasis.CONSENT::equals).isPresent() || pipl.filter(PiplBasis.CONSENT::equals).isPresent();
	}

	/** Whether somebody of that name may use data for it. */
	public boolean allows(String actor) {
		return users.isEmpty() || users.contains(actor);
	}

	/** What to call it in a sentence. */
	public String label(Locale locale) {
		var said = locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
		return said.isEmpty() ? purpose.label(locale) : said;
	}
}
