package io.antiphon.channels.ui.internal.sources;

import io.antiphon.base.Texts;
import io.antiphon.channels.Sentence;
import io.antiphon.channels.Taking;
import io.antiphon.channels.sources.SavedSource;
import io.antiphon.channels.sources.Sources;
import io.antiphon.channels.sources.Sources.Running;
import io.antiphon.channels.sources.Sources.Saving;
import io.antiphon.loop.ui.MasterDetail;
import io.antiphon.privacy.Purpose;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.NoWorkspace;
import io.antiphon.workbench.ui.Notice;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.Views;
import io.antiphon.workbench.ui.forms.Asked;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** The sources that are taken in again and again: when each is run, what was new, and the deeds that save, run and forget one. */
public final class SourcesPart {

	/** A look at the workspace. */
	private record Look(String sentence, List<SavedSource> sources) {}

	private static final int MOST_TOLD = 10;

	private final Background background;
	private final Session session;
	private final Views views;
	private final Sources sources;
	private final SourcesModel model;
	private final SourceForms forms;
	private final Texts texts;
	private final Slot reading = new Slot();
	private @Nullable MasterDetail<SavedSource> view;
	private Optional<SavedSource> selected = Optional.empty();

	@Inject
	public SourcesPart(Background background, Session session, Views views, Sources sources) {
		this.background = background;
		this.session = session;
		this.views = views;
		this.sources = sources;
		this.model = new SourcesModel(session.locale());
		this.forms = new SourceForms(session.locale());
		this.texts = Texts.of(SourcesPart.class, session.locale());
	}

	@PostConstruct
	void create(Composite area) {
		var frame = new MasterDetail<>(area, texts.get("sources"), model.columns(), views, this::selected);
		frame.step(texts.get("offer.save"), this::save);
		frame.also(texts.get("offer.run"), () -> selected.ifPresent(this::run));
		frame.also(texts.get("offer.remove"), () -> selected.ifPresent(this::remove));
		view = frame;
		var registration = session.listen(change -> refresh());
		area.addDisposeListener(disposed -> registration.remove());
		refresh();
	}

	private void refresh() {
		background.latest(
				reading,
				texts.get("reading"),
				progress -> session.workspace().isPresent()
						? new Look(texts.get("about"), sources.all())
						: new Look(NoWorkspace.said(session, texts.get("noWorkspace")), List.of()),
				look -> on(frame -> frame.show(look.sentence(), look.sources(), this::wasSelected)));
	}

	private boolean wasSelected(SavedSource source) {
		return selected.filter(before -> before.id().equals(source.id())).isPresent();
	}

	private void selected(SavedSource source) {
		selected = Optional.of(source);
		on(frame -> frame.details(model.details(source)));
	}

	private void on(Consumer<MasterDetail<SavedSource>> work) {
		if (view != null) {
			work.accept(view);
		}
	}

	private void save() {
		var form = forms.saving();
		on(frame -> {
			if (session.workspace().isEmpty()) {
				tell(NoWorkspace.said(session, texts.get("noWorkspace")));
			} else if (Asked.form(frame.shell(), session.locale(), texts.get("save"), texts.get("save.said"), form,
					texts.get("save.yes"))) {
				background.run(
						texts.get("saving"),
						progress -> SourceForms.saved(form).map(source -> sources.save(source, session.access(Purpose.IMPROVE_SERVICE))),
						saving -> saving.ifPresentOrElse(this::saved, () -> tell(texts.get("noMapping"))));
			}
		});
	}

	private void saved(Saving saving) {
		switch (saving) {
			case Saving.Saved(var source) -> {
				selected = Optional.of(source);
				refresh();
			}
			case Saving.Refused(var reason) -> tell(reason.in(session.locale()));
		}
	}

	private void run(SavedSource source) {
		background.run(
				texts.get("running", source.name()),
				progress -> sources.run(source.id(), session.locale(), session.access(Purpose.IMPROVE_SERVICE), progress),
				this::ran);
	}

	private void ran(Running running) {
		switch (running) {
			case Running.Ran one -> {
				session.dataChanged();
				told(one).ifPresent(this::tell);
			}
			case Running.UnderWay() -> tell(texts.get("underWay"));
			case Running.Unknown() -> refresh();
		}
	}

	/** What is to be known of the place, and why something of it was not taken in. */
	private Optional<String> told(Running.Ran ran) {
		var refused = ran.outcomes().stream()
				.flatMap(outcome -> outcome.taking() instanceof Taking.Refused(var file, var reasons)
						? Stream.of(outcome.file() + ": " + said(reasons))
						: Stream.empty());
		var all = Stream.concat(ran.notes().stream().map(note -> note.in(session.locale())), refused).toList();
		var shown = String.join("\n", all.subList(0, Math.min(all.size(), MOST_TOLD)));
		return all.isEmpty() ? Optional.empty()
				: Optional.of(all.size() <= MOST_TOLD ? shown : shown + "\n" + texts.get("more", all.size() - MOST_TOLD));
	}

	private String said(List<Sentence> reasons) {
		return reasons.stream().map(reason -> reason.in(session.locale())).collect(Collectors.joining(" "));
	}

	private void remove(SavedSource source) {
		on(frame -> {
			if (Asked.yes(
					frame.shell(), session.locale(), texts.get("remove"), texts.get("remove.said", source.name()),
					texts.get("remove.yes"))) {
				background.run(
						texts.get("saving"),
						progress -> sources.remove(source.id(), session.access(Purpose.IMPROVE_SERVICE)),
						removed -> refresh());
			}
		});
	}

	private void tell(String sentence) {
		on(frame -> Notice.show(frame.shell(), session.locale(), texts.get("sources"), sentence));
	}

	@Focus
	void focus() {
		on(MasterDetail::focus);
	}
}
