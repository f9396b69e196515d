package io.antiphon.compliance.internal.command;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.Rights;
import io.antiphon.compliance.internal.subjects.GuardedPeople;
import io.antiphon.privacy.Purpose;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code subject find|export|correct|restrict|release|erase|renew|verify}: what is known of a person, a copy of it, and its erasure. */
@Component
public final class SubjectCommandComponent implements Command {

	static final String ID = "--id";
	static final String ID_FILE = "--id-file";
	static final String EACH = "--each";
	static final String KIND = "--kind";
	static final String SUBJECTS = "--subjects";
	static final String CONFIRM = "--confirm";
	static final String DRY_RUN = "--dry-run";
	static final String CERTIFICATE = "--certificate";
	static final String OUT = "--out";
	static final String PIECE = "--piece";
	static final String FIELD = "--field";
	static final String VALUE = "--value";

	private final Rights rights;

	@Activate
	public SubjectCommandComponent(@Reference Rights rights) {
		this.rights = rights;
	}

	@Override
	public String name() {
		return "subject";
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
				new Parameter(ID, "VALUE", false, true, texts.get(ID)),
				Parameter.option(ID_FILE, "FILE", texts.get(ID_FILE)),
				Parameter.flag(EACH, texts.get(EACH)),
				Parameter.option(KIND, "KIND", texts.get(KIND)),
				Parameter.option(SUBJECTS, "FILE", texts.get(SUBJECTS)),
				Parameter.option(OUT, "DIR", texts.get(OUT)),
				Parameter.option(PIECE, "ID", texts.get(PIECE)),
				Parameter.option(FIELD, "FIELD", texts.get(FIELD)),
				Parameter.option(VALUE, "VALUE", texts.get(VALUE)),
				Parameter.flag(CONFIRM, texts.get(CONFIRM)),
				Parameter.flag(DRY_RUN, texts.get(DRY_RUN)),
				Parameter.option(CERTIFICATE, "FILE", texts.get(CERTIFICATE)));
	}

	@Override
	public Purpose purpose() {
		return Purpose.SUBJECT_REQUEST;
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		try {
			return run(invocation, texts);
		} catch (GuardedPeople.Silent silent) {
			invocation.err().println(texts.get("silent", silent.holder()));
			return Exit.REFUSED;
		}
	}

	private Exit run(Invocation invocation, Texts texts) {
		invocation.progress().begin(texts.get(invocation.arguments().getFirst().equals("erase") ? "phase.erasing" : "phase.looking"), 0);
		var rest = invocation.arguments().subList(1, invocation.arguments().size());
		return switch (invocation.arguments().getFirst()) {
			case "find" -> rest.isEmpty() ? new Finding(rights, invocation, texts).run() : unknown(invocation, texts);
			case "export" -> new Copying(rights, invocation, texts).run(rest);
			case "correct" -> new Correcting(rights, invocation, texts).run(rest);
			case "restrict" -> new Restricting(rights, invocation, texts).run(true, rest);
			case "release" -> new Restricting(rights, invocation, texts).run(false, rest);
			case "erase" -> new Erasing(rights, invocation, texts).run(rest);
			case "renew" -> rest.isEmpty() ? renew(invocation, texts) : unknown(invocation, texts);
			case "verify" -> new Verifying(rights, invocation, texts).run(rest);
			default -> unknown(invocation, texts);
		};
	}

	private Exit renew(Invocation invocation, Texts texts) {
		var renewed = rights.renew(invocation.access(), invocation.progress());
		invocation.print(Map.of("format", 1, "renewed", renewed), texts.get("renewed", renewed));
		return Exit.DONE;
	}

	private static Exit unknown(Invocation invocation, Texts texts) {
		invocation.err().println(texts.get("unknown"));
		return Exit.USAGE;
	}

	private static Texts texts(Locale locale) {
		return Texts.of(SubjectCommandComponent.class, locale);
	}
}
