package io.antiphon.privacy.roles;

import static io.antiphon.privacy.roles.Right.ADMINISTER;
import static io.antiphon.privacy.roles.Right.ANSWER;
import static io.antiphon.privacy.roles.Right.EXPORT;
import static io.antiphon.privacy.roles.Right.NUMBERS;
import static io.antiphon.privacy.roles.Right.OVERSEE;
import static io.antiphon.privacy.roles.Right.REQUESTS;
import static io.antiphon.privacy.roles.Right.TEXTS;

import io.antiphon.base.Texts;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody is in the work on a service; whoever is several things may do what any of them may. */
public enum Role {
	ANALYST(NUMBERS, TEXTS, EXPORT),
	SERVICE_OWNER(NUMBERS, TEXTS, ANSWER),
	IMPROVEMENT_LEAD(NUMBERS, TEXTS, ANSWER),
	DEPARTMENT_HEAD(NUMBERS),
	PRIVACY_OFFICER(NUMBERS, REQUESTS, OVERSEE),
	ADMINISTRATOR(NUMBERS, ADMINISTER);

	private final Set<Right> rights;

	Role(Right... rights) {
		this.rights = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(rights)));
	}

	/** What it lets do. */
	public Set<Right> rights() {
		return rights;
	}

	/** As it is typed and kept: {@code service-owner}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** That of an id. */
	public static Optional<Role> of(String id) {
		return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
	}

	/** What to call it in a sentence. */
	public String label(Locale locale) {
		return Texts.of(Role.class, locale).get(id());
	}
}
