package io.antiphon.compliance.internal.purposes;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.GdprBasis;
import io.antiphon.privacy.purposes.Keeping;
import io.antiphon.privacy.purposes.PiplBasis;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What {@code purpose set} declares: what is not said stays as it was declared before. */
sealed interface Declaring {

	/** Takes back what was declared. */
	String NONE = "none";

	record Declared(DeclaredPurpose purpose) implements Declaring {}

	record Wrong(String sentence) implements Declaring {}

	static Declaring of(Purpose purpose, Optional<DeclaredPurpose> before, Invocation invocation, Texts texts) {
		var gdpr = point(invocation.option(PurposeCommandComponent.GDPR), before.flatMap(DeclaredPurpose::gdpr), GdprBasis::of);
		if (gdpr.isEmpty()) {
			return new Wrong(texts.get("noGdpr"));
		}
		var pipl = point(invocation.option(PurposeCommandComponent.PIPL), before.flatMap(DeclaredPurpose::pipl), PiplBasis::of);
		if (pipl.isEmpty()) {
			return new Wrong(texts.get("noPipl"));
		}
		if (gdpr.get().isEmpty() && pipl.get().isEmpty()) {
			return new Wrong(texts.get("noBasis"));
		}
		var keeping = keeping(invocation.option(PurposeCommandComponent.KEEP), before);
		if (keeping.isEmpty()) {
			return new Wrong(texts.get("noTime"));
		}
		return new Declared(new DeclaredPurpose(
				purpose,
				invocation.option(PurposeCommandComponent.NAME).or(() -> before.map(DeclaredPurpose::english)).orElse(""),
				invocation.option(PurposeCommandComponent.NAME_ZH).or(() -> before.map(DeclaredPurpose::chinese)).orElse(""),
				gdpr.get(),
				pipl.get(),
				keeping.get(),
				users(invocation.options().getOrDefault(PurposeCommandComponent.USERS, List.of()), before)));
	}

	/** Empty where what was said is none. */
	private static <B> Optional<Optional<B>> point(Optional<String> said, Optional<B> before, Function<String, Optional<B>> of) {
		if (said.isEmpty()) {
			return Optional.of(before);
		}
		return said.get().equals(NONE) ? Optional.of(Optional.empty()) : of.apply(said.get()).map(Optional::of);
	}

	private static Optional<Keeping> keeping(Optional<String> said, Optional<DeclaredPurpose> before) {
		if (said.isEmpty()) {
			return Optional.of(before.map(DeclaredPurpose::keeping).orElseGet(Keeping.Open::new));
		}
		return said.get().equals(NONE)
				? Optional.of(new Keeping.Open())
				: Keeping.time(said.get()).map(time -> new Keeping.Until(time, Keeping.After.REMOVE));
	}

	private static List<String> users(List<String> said, Optional<DeclaredPurpose> before) {
		if (said.isEmpty()) {
			return before.map(DeclaredPurpose::users).orElseGet(List::of);
		}
		return said.equals(List.of(NONE)) ? List.of() : said.stream().filter(name -> !name.isBlank()).toList();
	}
}
