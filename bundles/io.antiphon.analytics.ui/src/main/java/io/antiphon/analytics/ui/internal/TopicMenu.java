package io.antiphon.analytics.ui.internal;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Analytics;
import io.antiphon.analytics.TopicDecisions.Outcome;
import io.antiphon.analytics.TopicDecisions.Reason;
import io.antiphon.analytics.TopicDecisions;
import io.antiphon.base.Texts;
import io.antiphon.loop.Finding;
import io.antiphon.loop.ui.ViewServices;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.workbench.ui.Notice;
import io.antiphon.workbench.ui.NumberedDeed.Turned;
import io.antiphon.workbench.ui.NumberedDeed;
import io.antiphon.workbench.ui.Pick;
import io.antiphon.workbench.ui.Undo;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** What can be decided about the topic of a finding, as a menu; each decision can be undone, and is followed by a fresh analysis. For the UI thread. */
final class TopicMenu {

	private final ViewServices desk;
	private final Analytics analytics;
	private final TopicDecisions decisions;
	private final Undo undo;
	private final Runnable again;
	private final Texts texts;

	/** {@code again}: analyses anew. */
	TopicMenu(ViewServices desk, Analytics analytics, TopicDecisions decisions, Undo undo, Runnable again) {
		this.desk = desk;
		this.analytics = analytics;
		this.decisions = decisions;
		this.undo = undo;
		this.again = again;
		this.texts = Texts.of(TopicMenu.class, desk.session().locale());
	}

	/** What a finding is about, what there is beside it, and what is told as it. */
	private record About(Topic topic, Decided decided, List<Topic> others, List<Topic> same) {}

	/** Opens it for a finding; of one that is about no topic it says so. */
	void open(Shell shell, Finding finding) {
		desk.background().run(
				texts.get("topic"),
				progress -> analytics.topic(finding).map(topic -> new About(
						topic,
						decisions.all().getOrDefault(topic.id(), Decided.NOTHING),
						analytics.topics().stream().filter(other -> other.own() && !other.id().equals(topic.id())).toList(),
						analytics.topics().stream().filter(other -> other.decided().into().equals(topic.id())).toList())),
				about -> about.ifPresentOrElse(
						found -> show(shell, found),
						() -> Notice.show(shell, texts.locale(), texts.get("topic"), texts.get("topic.none"))));
	}

	private void show(Shell shell, About about) {
		var menu = new Menu(shell, SWT.POP_UP);
		var now = about.decided();
		item(menu, "topic.rename", () -> rename(shell, about));
		item(menu, "topic.merge", () -> merge(shell, about));
		if (!about.same().isEmpty()) {
			item(menu, "topic.apart", () -> apart(shell, about));
		}
		item(menu, "topic.split", () -> split(shell, about));
		item(menu, now.pinned() ? "topic.unpin" : "topic.pin",
				() -> decide(about, new Decided(now.name(), now.into(), !now.pinned(), now.ignored())));
		item(menu, "topic.ignore", () -> decide(about, new Decided(now.name(), now.into(), now.pinned(), true)));
		menu.setVisible(true);
	}

	private void item(Menu menu, String key, Runnable action) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(texts.get(key));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> action.run()));
	}

	private void rename(Shell shell, About about) {
		var now = about.decided();
		var dialog =
				new InputDialog(shell, texts.get("topic.rename"), texts.get("topic.rename.ask", about.topic().name()), now.name(), null) {
					@Override
					protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
						return super.createButton(parent, id, button(id), isDefault);
					}
				};
		if (dialog.open() == Window.OK) {
			decide(about, new Decided(dialog.getValue().strip(), now.into(), now.pinned(), now.ignored()));
		}
	}

	private void merge(Shell shell, About about) {
		Pick.among(shell, texts.locale(), texts.get("topic.merge"), texts.get("topic.merge.ask", about.topic().name()), about.others(),
				Topic::name)
				.ifPresent(into -> {
					var now = about.decided();
					decide(about, now.into(into.id()));
				});
	}

	private void apart(Shell shell, About about) {
		Pick.among(shell, texts.locale(), texts.get("topic.apart"), texts.get("topic.apart.ask", about.topic().name()), about.same(),
				Topic::name)
				.ifPresent(one -> decide(about, () -> {
					var now = decisions.all().getOrDefault(one.id(), Decided.NOTHING);
					return decisions.decide(one.id(), now.into(one.id()), access());
				}));
	}

	/** A code is split in the frame, and of what was split off the whole. */
	private void split(Shell shell, About about) {
		var topic = about.topic();
		var refused = topic.language().isEmpty() ? Reason.FRAME : Reason.PART;
		if (refused == Reason.FRAME || !topic.of().isEmpty()) {
			refuse(refused);
			return;
		}
		var dialog = new SplitDialog(shell, texts, topic);
		if (dialog.open() == Window.OK) {
			decide(about, () -> decisions.split(topic.id(), dialog.words(), access()));
		}
	}

	private String button(int id) {
		return texts.get(id == IDialogConstants.OK_ID ? "topic.ok" : "topic.cancel");
	}

	private void decide(About about, Decided decided) {
		decide(about, () -> decisions.decide(about.topic().id(), decided, access()));
	}

	private void decide(About about, Supplier<Outcome> deciding) {
		desk.background().run(
				texts.get("topic"),
				progress -> deciding.get(),
				outcome -> {
					switch (outcome) {
						case Outcome.Done(var change) -> {
							undo.did(new NumberedDeed(texts.get("topic.did", about.topic().name()), change, this::turned));
							again.run();
						}
						case Outcome.Refused(var reason) -> refuse(reason);
					}
				});
	}

	private void refuse(Reason reason) {
		Notice.show(Display.getCurrent().getActiveShell(), texts.locale(), texts.get("topic"), texts.get("topic.refused." + reason));
	}

	private Access access() {
		return desk.session().access(Purpose.IMPROVE_SERVICE);
	}

	private Turned turned(long change) {
		return switch (decisions.undo(change, access())) {
			case Outcome.Done(var by) -> {
				Display.getDefault().asyncExec(again);
				yield new Turned.By(by);
			}
			case Outcome.Refused(var reason) -> new Turned.Refused(texts.get("topic.refused." + reason));
		};
	}
}
