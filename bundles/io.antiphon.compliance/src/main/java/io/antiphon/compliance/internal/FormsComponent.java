package io.antiphon.compliance.internal;

import io.antiphon.compliance.forms.FilledForm;
import io.antiphon.compliance.forms.Form;
import io.antiphon.compliance.forms.Forms;
import io.antiphon.compliance.internal.forms.KeptForms;
import io.antiphon.compliance.internal.forms.Known;
import io.antiphon.compliance.internal.register.Door;
import io.antiphon.compliance.internal.register.Register;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.people.Suppressions;
import io.antiphon.store.Documents;
import io.antiphon.store.Encryption;
import io.antiphon.store.Store;
import io.antiphon.store.changes.Revisions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the forms, filled with what the core knows. */
@Component
public final class FormsComponent implements Forms {

	private final Forms forms;

	@Activate
	public FormsComponent(
			@Reference Documents documents,
			@Reference Revisions revisions,
			@Reference Privacy privacy,
			@Reference Suppressions suppressions,
			@Reference FeedbackStore feedback,
			@Reference Store store,
			@Reference Encryption encryption) {
		forms = new KeptForms(
				new Register.Keeping(documents, revisions, privacy), new Door(suppressions), new Known(feedback, store, encryption));
	}

	@Override
	public List<Form> forms() {
		return forms.forms();
	}

	@Override
	public List<String> names(Form.Kind kind) {
		return forms.names(kind);
	}

	@Override
	public FilledForm show(Form.Kind kind, String name, Locale locale, Access access) {
		return forms.show(kind, name, locale, access);
	}

	@Override
	public Optional<Refusal> set(Form.Kind kind, String name, String field, String text, Access access) {
		return forms.set(kind, name, field, text, access);
	}
}
