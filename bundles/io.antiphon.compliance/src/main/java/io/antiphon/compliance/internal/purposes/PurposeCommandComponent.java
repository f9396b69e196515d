package io.antiphon.compliance.internal.purposes;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.Purposes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code purpose list|set|remove}: what feedback is used for, on which grounds, for how long and by whom. */
@Component
public final class PurposeCommandComponent implements Command {

	static final String NAME = "--name";
	static final String NAME_ZH = "--name-zh";
	static final String GDPR = "--gdpr";
	static final String PIPL = "--pipl";
	static final String KEEP = "--keep";
	static final String USERS = "--users";

	private final Purposes purposes;
	private final FeedbackStore feedback;

	@Activate
	public PurposeCommandComponent(@Reference Purposes purposes, @Reference FeedbackStore feedback) {
		this.purposes = purposes;
		this.feedback = feedback;
	}

	@Override
	public String name() {
		return "purpose";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				Parameter.argument("WORD", true, true, texts.get("WORD")),
				Parameter.option(NAME, "TEXT", texts.get(NAME)),
				Parameter.option(NAME_ZH, "TEXT", texts.get(NAME_ZH)),
				Parameter.option(GDPR, "a–f", texts.get(GDPR)),
				Parameter.option(PIPL, "1–7", texts.get(PIPL)),
				Parameter.option(KEEP, "TIME", texts.get(KEEP)),
				new Parameter(USERS, "NAME", false, true, texts.get(USERS)));
	}

	/** What is declared holds for the first file too. */
	@Override
	public boolean createsWorkspace() {
		return true;
	}

	@Override
	public Purpose purpose() {
		return Purpose.ACCOUNTABILITY;
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		var rest = invocation.arguments().subList(1, invocation.arguments().size());
		return switch (invocation.arguments().getFirst()) {
			case "list" -> rest.isEmpty() ? list(invocation, texts) : invocation.end(Exit.USAGE, texts.get("unknown"));
			case "set" ->
				named(rest).map(purpose -> set(purpose, invocation, texts)).orElseGet(() -> invocation.end(Exit.USAGE, texts.get("noId")));
			case "remove" ->
				named(rest).map(purpose -> remove(purpose, invocation, texts))
						.orElseGet(() -> invocation.end(Exit.USAGE, texts.get("noId")));
			default -> invocation.end(Exit.USAGE, texts.get("unknown"));
		};
	}

	/** The one purpose that is meant; empty where that is no id. */
	private static Optional<Purpose> named(List<String> rest) {
		try {
			return rest.size() == 1 ? Optional.of(new Purpose(rest.getFirst())) : Optional.empty();
		} catch (IllegalArgumentException noId) {
			return Optional.empty();
		}
	}

	private Exit list(Invocation invocation, Texts texts) {
		var all = purposes.all();
		invocation.print(
				Map.of("format", 1, "purposes", all.stream().map(one -> PurposeText.data(one, collected(one.purpose()))).toList()),
				String.join("\n", all.stream().map(one -> PurposeText.line(one, collected(one.purpose()), texts)).toList()));
		return Exit.DONE;
	}

	private Exit set(Purpose purpose, Invocation invocation, Texts texts) {
		if (purpose.serving()) {
			return invocation.end(Exit.USAGE, texts.get("serving", purpose.id()));
		}
		return switch (Declaring.of(purpose, purposes.find(purpose), invocation, texts)) {
			case Declaring.Wrong(var sentence) -> invocation.end(Exit.USAGE, sentence);
			case Declaring.Declared(var declared) -> {
				purposes.set(declared, invocation.access());
				told(declared, "set", invocation, texts);
				yield Exit.DONE;
			}
		};
	}

	private Exit remove(Purpose purpose, Invocation invocation, Texts texts) {
		boolean own = DeclaredPurpose.DEFAULTS.stream().anyMatch(one -> one.purpose().equals(purpose));
		var collected = collected(purpose);
		if (!own && collected > 0) {
			invocation.err().println(texts.get("used", purpose.id(), collected));
			return Exit.REFUSED;
		}
		if (!purposes.remove(purpose, invocation.access())) {
			return invocation.end(Exit.USAGE, texts.get(own ? "ofProduct" : "noSuch", purpose.id()));
		}
		purposes.find(purpose)
				.ifPresentOrElse(
						declared -> told(declared, "asProduct", invocation, texts),
						() -> invocation.print(Map.of("format", 1, "removed", purpose.id()), texts.get("removed", purpose.id())));
		return Exit.DONE;
	}

	private void told(DeclaredPurpose declared, String key, Invocation invocation, Texts texts) {
		var collected = collected(declared.purpose());
		invocation.print(
				Map.of("format", 1, "purpose", PurposeText.data(declared, collected)),
				texts.get(key) + "\n" + PurposeText.line(declared, collected, texts));
	}

	/** How many intakes it was collected for. */
	private long collected(Purpose purpose) {
		return feedback.receipts().stream().filter(receipt -> receipt.purposes().contains(purpose)).count();
	}

	static Texts texts(Locale locale) {
		return Texts.of(PurposeCommandComponent.class, locale);
	}
}
