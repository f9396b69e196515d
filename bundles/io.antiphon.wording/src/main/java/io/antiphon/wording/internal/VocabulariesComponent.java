package io.antiphon.wording.internal;

import io.antiphon.base.Texts;
import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.wording.Vocabularies;
import io.antiphon.wording.Wording;
import io.antiphon.wording.spi.Vocabulary;
import java.util.Locale;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers the vocabularies that are installed just now. */
@Component
public final class VocabulariesComponent implements Vocabularies {

	private static final Call<Texts> TEXTS = Call.of("Vocabulary.texts", Call.SHORT);

	private final Extensions<Vocabulary> vocabularies;

	@Activate
	public VocabulariesComponent(BundleContext context, @Reference Guard guard) {
		this.vocabularies = Extensions.of(context, Vocabulary.class, guard);
	}

	@Override
	public Wording wording(Locale locale) {
		var texts = vocabularies.all().stream()
				.flatMap(one -> one.ask(TEXTS, vocabulary -> vocabulary.texts(locale)).found().stream())
				.toList();
		return new Wording(locale, texts);
	}
}
