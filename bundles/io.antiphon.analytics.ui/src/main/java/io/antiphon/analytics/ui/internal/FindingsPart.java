package io.antiphon.analytics.ui.internal;

import io.antiphon.analytics.Analytics;
import io.antiphon.analytics.TopicDecisions;
import io.antiphon.analytics.TopicMaps;
import io.antiphon.base.Texts;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.erasure.Erasures;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Step;
import io.antiphon.loop.ui.MasterDetail.Under;
import io.antiphon.loop.ui.MasterDetail;
import io.antiphon.loop.ui.StepHandler;
import io.antiphon.loop.ui.StepRun;
import io.antiphon.loop.ui.ViewServices;
import io.antiphon.privacy.Purpose;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Block;
import io.antiphon.wording.Vocabularies;
import io.antiphon.workbench.ui.NoWorkspace;
import io.antiphon.workbench.ui.Offer;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.Trail;
import io.antiphon.workbench.ui.Undo;
import io.antiphon.workbench.ui.View;
import io.antiphon.workbench.ui.widgets.Switch;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** What the feedback says: findings on the left, what each rests on beside them. */
public final class FindingsPart implements View.Shows, StepHandler.Takes, Trail.Stop {

	private static final List<Step> STEPS = List.of(Step.UNDERSTAND);

	/** A look at the newest review, and what has to be done before there can be one. */
	private record Look(String sentence, List<Finding> findings, List<Offer> before, List<Under> pictures) {}

	private final ViewServices desk;
	private final FindingsModel model;
	private final Texts texts;
	private final StepRun run;
	private final TopicMenu topics;
	private final TopicMapPicture map;
	private final Slot maps = new Slot();
	private final Slot findings = new Slot();
	private final Slot details = new Slot();
	private @Nullable MasterDetail<Finding> view;
	private @Nullable Switch kinds;
	private Look look = new Look("", List.of(), List.of(), List.of());
	private List<Under> mapped = List.of();
	private String kind = Finding.PAIN_POINT;
	private String current = "";

	@Inject
	public FindingsPart(
			ViewServices desk, Analytics analytics, TopicMaps maps, TopicDecisions decisions, FeedbackStore feedback, Erasures erasures,
			Vocabularies vocabularies, Undo undo) {
		this.desk = desk;
		this.texts = Texts.of(FindingsPart.class, desk.session().locale());
		this.model = new FindingsModel(analytics, feedback, erasures::tombstone, vocabularies, desk.session().locale());
		this.run = new StepRun(desk.background(), desk.steps(), texts.get("step"), STEPS);
		this.map = new TopicMapPicture(maps, desk.session().locale());
		this.topics = new TopicMenu(desk, analytics, decisions, undo, run::start);
	}

	@PostConstruct
	void create(Composite area) {
		var frame = new MasterDetail<>(area, texts.get("findings"), model.columns(), desk.views(), this::selected);
		frame.step(texts.get("step"), this::take);
		frame.also(texts.get("topic"),
				() -> look.findings().stream().filter(this::wanted).findFirst().ifPresent(one -> topics.open(area.getShell(), one)));
		frame.also(texts.get("compare"), () -> desk.views().open(ComparisonViewComponent.ANCHOR));
		var choice = frame.choice(texts.get("kind"));
		choice.chooses(this::choose);
		kinds = choice;
		view = frame;
		var registration = desk.session().listen(change -> refresh());
		area.addDisposeListener(disposed -> registration.remove());
		refresh();
	}

	private void refresh() {
		desk.background().latest(
				findings,
				texts.get("reading"),
				progress -> desk.steps().open() ? looked() : closed(),
				this::show);
	}

	/** A workspace may be closed while it is looked into. */
	private Look looked() {
		try {
			return look();
		} catch (IllegalStateException gone) {
			if (desk.steps().open()) {
				throw gone;
			}
			return closed();
		}
	}

	private Look closed() {
		return new Look(NoWorkspace.said(desk.session(), texts.get("closed")), List.of(), List.of(), List.of());
	}

	private Look look() {
		var seen = model.look(desk.session().scope());
		var next = desk.sentence(desk.steps().next(STEPS), seen.findings().size(), seen.all());
		return new Look(model.sentence(next), seen.findings(), desk.steps().before(STEPS), seen.pictures());
	}

	private void show(Look read) {
		look = read;
		look.findings().stream().filter(this::wanted).findFirst().ifPresent(finding -> kind = finding.kind());
		show();
		var drawn = !look.findings().isEmpty();
		desk.background().latest(maps, texts.get("reading"), progress -> drawn && desk.steps().open() ? mapped() : List.of(), this::map);
	}

	/** A workspace may be closed while its topics are read. */
	private List<Under> mapped() {
		try {
			return map.of(desk.session().scope());
		} catch (IllegalStateException gone) {
			if (desk.steps().open()) {
				throw gone;
			}
			return List.of();
		}
	}

	/** The map is there later than the rest: of a million pieces it is read for seconds. */
	private void map(List<Under> pictures) {
		mapped = pictures;
		if (view != null && kinds != null && !kinds.isDisposed()) {
			view.under(under());
		}
	}

	private List<Under> under() {
		return Stream.of(look.pictures(), mapped).flatMap(List::stream).toList();
	}

	private void choose(String chosen) {
		kind = chosen;
		show();
	}

	/** The findings of the kind that is chosen; of the first where there are none of it. */
	private void show() {
		var offered = model.kinds(look.findings());
		if (offered.stream().noneMatch(option -> option.id().equals(kind)) && !offered.isEmpty()) {
			kind = offered.getFirst().id();
		}
		if (view != null && kinds != null && !kinds.isDisposed()) {
			kinds.show(offered, kind);
			view.before(look.before());
			view.under(under());
			view.show(
					look.sentence(), look.findings().stream().filter(finding -> finding.kind().equals(kind)).toList(), this::wanted);
		}
	}

	private boolean wanted(Finding finding) {
		return Anchors.finding(finding.id()).equals(current);
	}

	private void selected(Finding finding) {
		current = Anchors.finding(finding.id());
		desk.background().latest(
				details,
				texts.get("reading"),
				progress -> model.details(finding, desk.session().access(Purpose.IMPROVE_SERVICE)),
				this::details);
	}

	private void details(List<Block> blocks) {
		if (view != null) {
			view.details(blocks);
		}
	}

	@Override
	public void show(String anchor) {
		current = anchor;
		refresh();
	}

	@Override
	public Runnable here() {
		var shown = current;
		return () -> show(shown);
	}

	@Override
	public void take() {
		run.start();
	}

	@Focus
	void focus() {
		if (view != null) {
			view.focus();
		}
	}
}
