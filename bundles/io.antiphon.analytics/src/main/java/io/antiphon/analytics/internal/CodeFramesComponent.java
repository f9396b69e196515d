package io.antiphon.analytics.internal;

import io.antiphon.analytics.CodeFrames;
import io.antiphon.base.language.Language;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.store.changes.Revisions.Change;
import io.antiphon.store.changes.Revisions.Edit;
import io.antiphon.store.changes.Revisions.Outcome;
import io.antiphon.store.changes.Revisions;
import io.antiphon.text.learning.Code;
import io.antiphon.text.learning.CodeFrame;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The code frame as a document of the workspace. */
@Component
public final class CodeFramesComponent implements CodeFrames {

	private static final String KIND = "analytics.frame";
	private static final String ID = "frame";

	private final Revisions revisions;
	private final Privacy privacy;

	/** The document; no codes where topics are found. */
	record Document(List<Row> codes) {}

	/** A code; names and words by the code of their language. */
	record Row(String id, Map<String, String> names, Map<String, List<String>> words) {}

	@Activate
	public CodeFramesComponent(@Reference Revisions revisions, @Reference Privacy privacy) {
		this.revisions = revisions;
		this.privacy = privacy;
	}

	@Override
	public Optional<Version> current() {
		return current(revisions);
	}

	static Optional<Version> current(Revisions revisions) {
		return revisions.find(KIND, ID, Document.class)
				.filter(kept -> !kept.document().codes().isEmpty())
				.map(kept -> new Version(new CodeFrame(kept.document().codes().stream().map(CodeFramesComponent::code).toList()), kept.revision()));
	}

	@Override
	public Optional<Version> use(CodeFrame frame, Access access) {
		return write(new Document(frame.codes().stream().map(CodeFramesComponent::row).toList()), "frame.use", access) ? current() : Optional.empty();
	}

	@Override
	public boolean drop(Access access) {
		return write(new Document(List.of()), "frame.drop", access);
	}

	private boolean write(Document document, String action, Access access) {
		var seen = revisions.find(KIND, ID, Document.class).map(Revisions.Revised::revision).orElse(0);
		var written = revisions.write(new Change(KIND, access.actor(), List.of(new Edit(KIND, ID, document, seen)))) instanceof Outcome.Written;
		if (written) {
			privacy.audit(access, action, "", document.codes().size());
		}
		return written;
	}

	private static Row row(Code code) {
		return new Row(code.id(), byCode(code.names()), byCode(code.words()));
	}

	private static Code code(Row row) {
		return new Code(row.id(), byLanguage(row.names()), byLanguage(row.words()));
	}

	private static <T> Map<String, T> byCode(Map<Language, T> some) {
		return some.entrySet().stream().collect(Collectors.toMap(one -> one.getKey().code(), Map.Entry::getValue));
	}

	private static <T> Map<Language, T> byLanguage(Map<String, T> some) {
		return some.entrySet().stream().collect(Collectors.toMap(one -> Language.ofCode(one.getKey()), Map.Entry::getValue));
	}
}
