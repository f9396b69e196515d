package io.antiphon.compliance.internal.consents;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.contact.Contact;
import io.antiphon.feedback.contact.Contacts;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code contact set|show|remove}: what one person, who agrees to be answered, is reached by. Never repeats what they are known by. */
@Component
public final class ContactCommandComponent implements Command {

	private static final String CONTACT = "--contact";
	private static final String KIND = "--kind";
	private static final String LANGUAGE = "--language";

	private final Contacts contacts;
	private final Privacy privacy;

	@Activate
	public ContactCommandComponent(@Reference Contacts contacts, @Reference Privacy privacy) {
		this.contacts = contacts;
		this.privacy = privacy;
	}

	@Override
	public String name() {
		return "contact";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("contact.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				Parameter.argument("WORD", true, false, texts.get("contact.WORD")),
				Parameter.option(ConsentCommandComponent.ID, "VALUE", texts.get(ConsentCommandComponent.ID)),
				Parameter.option(ConsentCommandComponent.ID_FILE, "FILE", texts.get(ConsentCommandComponent.ID_FILE)),
				Parameter.option(CONTACT, "VALUE", texts.get(CONTACT)),
				Parameter.option(KIND, "KIND", texts.get(KIND)),
				Parameter.option(LANGUAGE, "LANGUAGE", texts.get(LANGUAGE)));
	}

	@Override
	public Purpose purpose() {
		return Purpose.ANSWER;
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		var word = invocation.arguments().getFirst();
		if (!List.of("set", "show", "remove").contains(word)) {
			return invocation.end(Exit.USAGE, texts.get("contact.unknown"));
		}
		var identifier = Identified.by(invocation);
		if (identifier.isEmpty()) {
			return invocation.end(Exit.USAGE, texts.get("noId"));
		}
		var pseudonym = privacy.pseudonym(invocation.access(), identifier.get());
		return switch (word) {
			case "set" -> set(pseudonym, identifier.get(), invocation, texts);
			case "show" -> show(pseudonym, invocation, texts);
			default -> removed(contacts.forget(pseudonym, invocation.access()), invocation, texts);
		};
	}

	private Exit set(String pseudonym, String identifier, Invocation invocation, Texts texts) {
		var typed = Identified.value(invocation, CONTACT).or(() -> invocation.option(CONTACT).isPresent()
				? Optional.empty()
				: Optional.of(identifier));
		var language = invocation.option(LANGUAGE).orElse("");
		if (!language.isBlank() && Contact.language(language).isEmpty()) {
			return invocation.end(Exit.USAGE, texts.get("noLanguage"));
		}
		var kind = invocation.option(KIND);
		if (kind.isPresent() && Contact.Kind.of(kind.get()).isEmpty()) {
			return invocation.end(Exit.USAGE, texts.get(
					"noKind", Arrays.stream(Contact.Kind.values()).map(Contact.Kind::id).collect(Collectors.joining(", "))));
		}
		var contact = typed.flatMap(value -> Contact.of(kind.flatMap(Contact.Kind::of).orElse(Contact.Kind.like(value)), value, language));
		if (contact.isEmpty()) {
			return invocation.end(Exit.USAGE, texts.get("noContact", Contact.LONGEST));
		}
		return switch (contacts.keep(pseudonym, contact.get(), invocation.access())) {
			case KEPT -> {
				invocation.print(Map.of("format", 1, "kind", contact.get().kind().id()), texts.get("kept"));
				yield Exit.DONE;
			}
			case NO_CONSENT -> refused(invocation, texts.get("noConsent"));
			case ERASED -> refused(invocation, texts.get("contact.erased"));
		};
	}

	private static Exit show(Contacts.Opened opened, String pseudonym, Invocation invocation, Texts texts) {
		var found = opened.contacts().getOrDefault(pseudonym, List.of());
		if (opened.changed().contains(pseudonym)) {
			invocation.err().println(texts.get("changed"));
		}
		invocation.print(
				Map.of("format", 1, "contacts", found.stream().map(ContactCommandComponent::data).toList()),
				found.isEmpty()
						? texts.get("contact.nothing")
						: found.stream().map(one -> line(one, texts)).collect(Collectors.joining("\n")));
		return Exit.DONE;
	}

	private Exit show(String pseudonym, Invocation invocation, Texts texts) {
		return show(contacts.opened(List.of(pseudonym), invocation.access()), pseudonym, invocation, texts);
	}

	private static String line(Contact contact, Texts texts) {
		var language = contact.language().isEmpty() ? texts.get("languageNotKnown") : contact.language();
		return texts.get("contact.line", contact.kind().id(), contact.value(), language);
	}

	private static Map<String, Object> data(Contact contact) {
		var data = new LinkedHashMap<String, Object>();
		data.put("kind", contact.kind().id());
		data.put("contact", contact.value());
		data.put("language", contact.language());
		return data;
	}

	private static Exit removed(long count, Invocation invocation, Texts texts) {
		invocation.print(Map.of("format", 1, "removed", count), texts.get(count == 0 ? "contact.nothing" : "removed"));
		return Exit.DONE;
	}

	private static Exit refused(Invocation invocation, String sentence) {
		invocation.err().println(sentence);
		return Exit.REFUSED;
	}

	private static Texts texts(Locale locale) {
		return Texts.of(ContactCommandComponent.class, locale);
	}
}
