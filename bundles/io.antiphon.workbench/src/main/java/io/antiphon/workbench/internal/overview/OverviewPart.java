package io.antiphon.workbench.internal.overview;

import io.antiphon.base.Texts;
import io.antiphon.base.guard.Faults;
import io.antiphon.drawing.Card;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turns;
import io.antiphon.wording.Vocabularies;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.NoWorkspace;
import io.antiphon.workbench.ui.Offer;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.Trail;
import io.antiphon.workbench.ui.View;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** The home of the workbench: the loop drawn as eight stations, as {@link Turns} tells where they stand. */
public final class OverviewPart {

	private final Session session;
	private final Background background;
	private final Trail trail;
	private final Turns turns;
	private final Texts texts;
	private final OverviewModel model;
	private final Chain chain;
	private final Vocabularies vocabularies;
	private List<Offer> offers = List.of();
	private List<View> views = List.of();
	private final Slot rows = new Slot();
	private List<StationRow> shown = List.of();
	private Session.@Nullable Registration registration;
	private @Nullable OverviewPage page;
	private @Nullable FaultsModel faults;
	private Faults.@Nullable Subscription listening;

	@Inject
	public OverviewPart(
			Session session, Background background, Trail trail, Turns turns, Chain chain, Vocabularies vocabularies) {
		this.session = session;
		this.background = background;
		this.trail = trail;
		this.turns = turns;
		this.texts = Texts.of(OverviewPart.class, session.locale());
		this.model = new OverviewModel(texts);
		this.chain = chain;
		this.vocabularies = vocabularies;
	}

	/** Called again whenever a capability that offers a first step comes or goes. */
	@Inject
	public void offering(@Service List<Offer> offering) {
		offers = List.copyOf(offering);
		showNext();
	}

	/** Called again whenever a view of a step comes or goes, and with it, as a rule, a station. */
	@Inject
	public void viewing(@Service List<View> viewing) {
		views = List.copyOf(viewing);
		showStations();
		refresh();
	}

	/** What goes wrong in extensions is shown as it happens. */
	@Inject
	public void watching(Faults register) {
		faults = new FaultsModel(register, texts);
	}

	@PostConstruct
	void create(Composite parent) {
		page = new OverviewPage(parent, texts, this::open);
		var watched = faults;
		if (watched != null) {
			listening = watched.listen(fault -> parent.getDisplay().asyncExec(this::showFaults));
			showFaults();
		}
		registration = session.listen(change -> refresh());
		refresh();
	}

	private void showFaults() {
		if (page != null && !page.disposed() && faults != null) {
			page.faults(faults.sentences());
		}
	}

	@PreDestroy
	void dispose() {
		if (listening != null) {
			listening.close();
		}
		if (registration != null) {
			registration.remove();
		}
	}

	/** What is read in the background: the stations, what is measured, and what waits. */
	private record Look(List<StationRow> rows, List<Card> cards, List<Measured.Need> needs, String about) {}

	private void refresh() {
		if (page != null && !page.disposed()) {
			if (session.workspace().isEmpty() && session.opening()) {
				rows.forget();
				page.unread();
				rows(model.outline());
				return;
			}
			if (shown.isEmpty()) {
				page.unread();
				rows(model.outline());
			}
			var offered = offers;
			background.latest(rows, texts.get("overview.reading"), progress -> look(offered), this::show);
		}
	}

	private Look look(List<Offer> offered) {
		if (session.workspace().isEmpty()) {
			return new Look(model.closed(turns), List.of(), List.of(), texts.get("station.closed"));
		}
		var rows = model.read(turns);
		var measured = new Measured(chain, texts, vocabularies.wording(texts.locale()));
		var next = OverviewModel.next(rows, offered).stream().map(Offer::step).findFirst().orElse(null);
		var needs = measured.needs(rows, next, LocalDate.now(ZoneId.systemDefault()));
		var name = session.workspace().map(open -> String.valueOf(open.directory().getFileName())).orElse("");
		return new Look(rows, measured.cards(session.scope()), needs, texts.get("overview.about", name, measured.underWay()));
	}

	private void show(Look look) {
		var shownOn = page;
		if (shownOn != null && !shownOn.disposed()) {
			shownOn.about(look.about());
			shownOn.measured(look.cards());
			shownOn.needs(look.needs());
			rows(look.rows());
		}
	}

	private void rows(List<StationRow> rows) {
		shown = rows;
		showStations();
		showNext();
	}

	private void showStations() {
		if (page != null && !page.disposed() && !shown.isEmpty()) {
			var opened = views.stream().flatMap(view -> view.steps().stream()).collect(Collectors.toSet());
			page.stations(model.ribbon(shown, opened));
		}
	}

	private void open(Step step) {
		views.stream().filter(view -> view.steps().contains(step)).findFirst().ifPresent(view -> trail.open(view.id()));
	}

	private void showNext() {
		if (page != null && !page.disposed()) {
			var wanted = OverviewModel.next(shown, offers);
			var next = OverviewModel.isRead(shown) ? model.headline(wanted, shown) : new OverviewModel.Next(unread(), "");
			page.next(next.title(), next.sentence(), wanted);
		}
	}

	private String unread() {
		return NoWorkspace.said(
				session, texts.get(session.workspace().isEmpty() ? "station.closed" : "overview.reading"));
	}

	@Focus
	void focus() {
		if (page != null) {
			page.focus();
		}
	}
}
