package io.antiphon.compliance.internal.answers.command;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.answers.Answers;
import io.antiphon.privacy.Purpose;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code answer count|list|write|export|sent}: what those who said it are told of an improvement. Shows contacts where asked to alone. */
@Component
public final class AnswerCommandComponent implements Command {

	static final String CONTACTS = "--contacts";
	static final String LANGUAGE = "--language";
	static final String TEXT = "--text";
	static final String OUT = "--out";

	private final Answers answers;

	@Activate
	public AnswerCommandComponent(@Reference Answers answers) {
		this.answers = answers;
	}

	@Override
	public String name() {
		return "answer";
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
				Parameter.flag(CONTACTS, texts.get(CONTACTS)),
				Parameter.option(LANGUAGE, "LANGUAGE", texts.get(LANGUAGE)),
				Parameter.option(TEXT, "FILE", texts.get(TEXT)),
				Parameter.option(OUT, "FILE", texts.get(OUT)));
	}

	@Override
	public Purpose purpose() {
		return Purpose.ANSWER;
	}

	@Override
	public Exit run(Invocation invocation) {
		return new Answering(answers, invocation, texts(invocation.locale())).run(invocation.arguments());
	}

	private static Texts texts(Locale locale) {
		return Texts.of(AnswerCommandComponent.class, locale);
	}
}
