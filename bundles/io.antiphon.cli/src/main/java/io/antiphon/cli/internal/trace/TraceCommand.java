package io.antiphon.cli.internal.trace;

import io.antiphon.base.Ids;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.erasure.Erasures;
import io.antiphon.feedback.erasure.Tombstone;
import io.antiphon.loop.Trace;
import io.antiphon.loop.Trace.Node;
import io.antiphon.loop.spi.SourceVerifier;
import io.antiphon.privacy.Purpose;
import io.antiphon.wording.Vocabularies;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code trace ID} follows the chain up or down; {@code trace --verify FILE} compares a source file with what is stored. */
public final class TraceCommand implements Command {

	private static final String VERIFY = "--verify";

	private final Trace trace;
	private final FeedbackStore store;
	private final Erasures erasures;
	private final Vocabularies vocabularies;
	private final Supplier<@Nullable SourceVerifier> verifier;

	public TraceCommand(
			Trace trace,
			FeedbackStore store,
			Erasures erasures,
			Vocabularies vocabularies,
			Supplier<@Nullable SourceVerifier> verifier) {
		this.trace = trace;
		this.store = store;
		this.erasures = erasures;
		this.vocabularies = vocabularies;
		this.verifier = verifier;
	}

	@Override
	public String name() {
		return "trace";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("trace.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				Parameter.argument("ID", false, false, texts.get("trace.id")),
				Parameter.option(VERIFY, "FILE", texts.get("trace.verify")));
	}

	@Override
	public Purpose purpose() {
		return Purpose.VERIFY;
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		var file = invocation.option(VERIFY);
		if (file.isPresent() != invocation.arguments().isEmpty()) {
			invocation.err().println(texts.get("trace.either"));
			return Exit.USAGE;
		}
		if (file.isPresent()) {
			return new Verifying(verifier.get(), invocation).run(file.get());
		}
		var id = invocation.arguments().getFirst();
		var found = root(id, invocation);
		if (found.isEmpty()) {
			invocation.err().println(texts.get("trace.unknown", id));
			return Exit.USAGE;
		}
		var tree = new Tree(found.get(), store, erasures, vocabularies.wording(invocation.locale()), invocation);
		if (invocation.json()) {
			tree.json();
		} else {
			tree.print();
		}
		return Exit.DONE;
	}

	/** Upwards for feedback, downwards for everything else. */
	private Optional<Node> root(String word, Invocation invocation) {
		var below = trace.below(word);
		var id = Ids.parse(word);
		return below.isPresent() || id < 0
				? below
				: store.find(id, invocation.access())
						.map(Feedback::id)
						.or(() -> erasures.tombstone(id).map(Tombstone::id))
						.map(trace::above);
	}

	private static Texts texts(Locale locale) {
		return Texts.of(TraceCommand.class, locale);
	}
}
