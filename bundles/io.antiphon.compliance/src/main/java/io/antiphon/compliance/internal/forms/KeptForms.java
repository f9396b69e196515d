package io.antiphon.compliance.internal.forms;

import io.antiphon.base.Texts;
import io.antiphon.compliance.forms.FilledForm;
import io.antiphon.compliance.forms.FilledForm.Line;
import io.antiphon.compliance.forms.FilledForm.Source;
import io.antiphon.compliance.forms.Form;
import io.antiphon.compliance.forms.Form.Field;
import io.antiphon.compliance.forms.Forms;
import io.antiphon.compliance.internal.forms.Writing.Said;
import io.antiphon.compliance.internal.register.Door;
import io.antiphon.compliance.internal.register.Register;
import io.antiphon.privacy.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Forms in the workspace that is open at the moment of each call. */
public final class KeptForms implements Forms {

	/** The kind of document. */
	public static final String KIND = "compliance.form";

	private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");

	private final Register<Writing> register;
	private final Door door;
	private final Known known;
	private final List<Form> forms = FormFile.read();

	public KeptForms(Register.Keeping keeping, Door door, Known known) {
		this.register = new Register<>(KIND, Writing.class, keeping);
		this.door = door;
		this.known = known;
	}

	@Override
	public List<Form> forms() {
		return forms;
	}

	private Form form(Form.Kind kind) {
		return forms.stream().filter(form -> form.kind() == kind).findFirst().orElseThrow();
	}

	@Override
	public List<String> names(Form.Kind kind) {
		return register.all().stream().filter(one -> one.kind().equals(kind.id())).map(Writing::name).sorted().toList();
	}

	@Override
	public FilledForm show(Form.Kind kind, String name, Locale locale, Access access) {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException("a form is named by 1–40 small letters, digits and dashes");
		}
		var form = form(kind);
		var written = register.find(id(kind, name)).map(one -> one.document().fields()).orElse(List.of());
		var texts = Texts.of(KeptForms.class, locale);
		var lines = form.fields().stream().map(field -> line(kind, field, written, texts)).toList();
		register.looked("form.show", id(kind, name), written.size(), access);
		return new FilledForm(kind, name, form.version(), texts.get(kind.id()), lines);
	}

	private static String id(Form.Kind kind, String name) {
		return kind.id() + "." + name;
	}

	private Line line(Form.Kind kind, Field field, List<Said> written, Texts texts) {
		var key = kind.id() + "." + field.id();
		var said = written.stream().filter(one -> one.id().equals(field.id())).map(Said::text).findFirst();
		var text = said.orElseGet(() -> known.said(field.known(), texts));
		var source = said.isPresent() ? Source.WRITTEN : text.isEmpty() ? Source.EMPTY : Source.KNOWN;
		return new Line(field.id(), field.articles(), texts.get(key), texts.get(key + ".help"), text, source);
	}

	@Override
	public Optional<Refusal> set(Form.Kind kind, String name, String field, String text, Access access) {
		if (!NAME.matcher(name).matches()) {
			return Optional.of(Refusal.NO_NAME);
		}
		var asked = form(kind).field(field);
		if (asked.isEmpty()) {
			return Optional.of(Refusal.NO_FIELD);
		}
		var said = asked.get().names() ? door.named(text) : door.masked(text);
		if (said.isEmpty()) {
			return Optional.of(Refusal.TOO_LONG);
		}
		var id = id(kind, name);
		var before = register.find(id);
		var fields = new ArrayList<Said>();
		before.ifPresent(one -> one.document().fields().stream().filter(other -> !other.id().equals(field)).forEach(fields::add));
		if (!said.get().isEmpty()) {
			fields.add(new Said(field, said.get()));
		}
		var writing = new Writing(id, kind.id(), name, form(kind).version(), fields);
		int on = before.map(one -> one.revision()).orElseGet(() -> register.history(id).size());
		return register.write("form.write", id, writing, on, access) ? Optional.empty() : Optional.of(Refusal.MEANWHILE);
	}
}
