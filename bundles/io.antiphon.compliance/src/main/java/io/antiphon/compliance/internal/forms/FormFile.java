package io.antiphon.compliance.internal.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.compliance.forms.Form;
import io.antiphon.compliance.forms.Form.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The forms of the product: {@code forms.json}. */
final class FormFile {

	private static final String NAME = "forms.json";

	private FormFile() {}

	static List<Form> read() {
		try (var in = FormFile.class.getResourceAsStream(NAME)) {
			if (in == null) {
				throw new IllegalStateException("missing: " + NAME);
			}
			var forms = new ArrayList<Form>();
			for (var form : new ObjectMapper().readTree(in.readAllBytes()).path("forms")) {
				var fields = new ArrayList<Field>();
				for (var field : form.path("fields")) {
					fields.add(new Field(
							field.path("id").asText(), texts(field.path("articles")), texts(field.path("known")),
							field.path("names").asBoolean()));
				}
				forms.add(new Form(Form.Kind.of(form.path("kind").asText()).orElseThrow(), form.path("version").asInt(), fields));
			}
			return List.copyOf(forms);
		} catch (IOException broken) {
			throw new IllegalStateException(NAME, broken);
		}
	}

	private static List<String> texts(JsonNode list) {
		var texts = new ArrayList<String>();
		list.forEach(text -> texts.add(text.asText()));
		return texts;
	}
}
