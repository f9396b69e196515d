package io.antiphon.compliance.internal.forms.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.base.Texts;
import io.antiphon.compliance.forms.FilledForm;
import io.antiphon.compliance.forms.FilledForm.Line;
import io.antiphon.compliance.forms.FilledForm.Source;
import io.antiphon.wording.markup.MarkupWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A form as a document: HTML, Markdown or JSON. */
final class Pages {

	/** What a file may be called after its last dot. */
	static final List<String> ENDINGS = List.of("html", "md", "json");

	private static final String STYLE = """
			body { font-family: sans-serif; max-width: 50rem; margin: 2rem auto; line-height: 1.5; }
			h2 { margin-bottom: 0; font-size: 1.1rem; }
			.articles, .source { color: #555; font-size: .9rem; margin: 0; }
			.said { white-space: pre-wrap; }
			""";

	private final FilledForm form;
	private final Texts texts;

	Pages(FilledForm form, Texts texts) {
		this.form = form;
		this.texts = texts;
	}

	String as(String ending) {
		return switch (ending) {
			case "html" -> html();
			case "md" -> markdown();
			default -> json();
		};
	}

	/** As it is printed, and what a JSON file has in it. */
	static Map<String, Object> data(FilledForm form) {
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		data.put("kind", form.kind().id());
		data.put("name", form.name());
		data.put("version", form.version());
		data.put("title", form.title());
		data.put("empty", form.empty());
		data.put("fields", form.lines().stream().map(Pages::data).toList());
		return data;
	}

	private static Map<String, Object> data(Line line) {
		var data = new LinkedHashMap<String, Object>();
		data.put("field", line.field());
		data.put("articles", line.articles());
		data.put("label", line.label());
		data.put("help", line.help());
		data.put("text", line.said());
		data.put("source", line.source().name().toLowerCase(Locale.ROOT));
		return data;
	}

	private String json() {
		try {
			return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(data(form)) + "\n";
		} catch (JsonProcessingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private String said(Line line) {
		return line.source() == Source.EMPTY ? texts.get("toWrite", line.help()) : line.said();
	}

	private String source(Line line) {
		return texts.get("source." + line.source().name().toLowerCase(Locale.ROOT));
	}

	private String html() {
		var page = new MarkupWriter();
		page.open("html", "lang", texts.locale().toLanguageTag()).open("head");
		page.open("meta", "charset", "UTF-8").leaf("title", form.title()).style(STYLE).end();
		page.open("body").leaf("h1", form.title());
		for (var line : form.lines()) {
			page.leaf("h2", line.label())
					.leaf("p", texts.list(line.articles()) + " · " + source(line), "class", "articles")
					.leaf("p", said(line), "class", "said");
		}
		page.end().end();
		return "<!DOCTYPE html>\n" + page;
	}

	private String markdown() {
		var page = new StringBuilder("# ").append(form.title()).append('\n');
		for (var line : form.lines()) {
			page.append("\n## ").append(line.label()).append("\n\n*").append(texts.list(line.articles())).append(" · ")
					.append(source(line));
			page.append("*\n\n").append(escaped(said(line))).append('\n');
		}
		return page.toString();
	}

	/** What people wrote stays words: nothing in it becomes a heading, a link or HTML. */
	private static String escaped(String text) {
		return text.replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1")
				.replaceAll("(?m)^(\\s*)([-+=]|\\d+[.)])", "$1\\\\$2")
				.replace("\n", "  \n");
	}
}
