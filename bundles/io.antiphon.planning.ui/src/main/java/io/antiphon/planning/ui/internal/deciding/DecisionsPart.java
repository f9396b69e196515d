package io.antiphon.planning.ui.internal.deciding;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.ui.Column;
import io.antiphon.loop.ui.MasterDetail;
import io.antiphon.planning.Editor;
import io.antiphon.planning.Editor.New;
import io.antiphon.planning.Editor.Saving;
import io.antiphon.planning.Register;
import io.antiphon.planning.Register.DecisionRow;
import io.antiphon.planning.Sheet;
import io.antiphon.planning.ui.internal.writing.SheetsPart;
import io.antiphon.planning.ui.internal.writing.Writing;
import io.antiphon.privacy.Access;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import io.antiphon.workbench.ui.Notice;
import io.antiphon.workbench.ui.Slot;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What was decided between which options, and what is to be decided; a sheet beside it for a decision and for each of its options. */
public final class DecisionsPart extends SheetsPart<DecisionRow> {

	private final Slot preferring = new Slot();

	@Inject
	public DecisionsPart(Writing writing, Register register) {
		super(writing, register, Anchors.decision(""));
	}

	@Override
	protected String name() {
		return texts.get("decisions");
	}

	@Override
	protected List<Column<DecisionRow>> columns() {
		var numbers = new Numbers(writing.locale());
		return List.of(
				Column.text(texts.get("decision.title"), DecisionRow::title),
				Column.text(texts.get("decision.state"), DecisionRow::state),
				Column.text(texts.get("decision.by"), DecisionRow::by),
				Column.text(texts.get("decision.day"), row -> numbers.day(row.day())),
				Column.number(texts.get("decision.options"), row -> numbers.count(row.options().size()), row -> row.options().size()));
	}

	@Override
	protected String id(DecisionRow row) {
		return row.id();
	}

	@Override
	protected List<DecisionRow> read(Scope scope) {
		return register.decisions(scope, writing.locale());
	}

	@Override
	protected List<Block> whole(String id) {
		return register.decision(id, writing.locale());
	}

	@Override
	protected String sentence(List<DecisionRow> shown) {
		var open = shown.stream().filter(DecisionRow::proposed).count();
		return shown.isEmpty() ? texts.get("decisions.none") : texts.get("decisions.some", open);
	}

	@Override
	protected void more(MasterDetail<DecisionRow> frame) {
		frame.step(texts.get("decision.new"), this::begin);
		frame.also(texts.get("decision.edit"), this::edit);
		frame.also(texts.get("decision.option"), this::addOption);
		frame.also(texts.get("decision.decide"), this::decide);
	}

	@Override
	protected Sheet begin(Editor editor, Access access) {
		return editor.begin(New.DECISION, access, writing.locale());
	}

	/** The decision itself, or one of its options. */
	private void edit() {
		chosen().ifPresent(row -> {
			var shell = shell();
			if (shell != null) {
				var menu = new Menu(shell, SWT.POP_UP);
				item(menu, row.title(), "");
				new MenuItem(menu, SWT.SEPARATOR);
				row.options().forEach((id, title) -> item(menu, title, "/" + id));
				menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(menu::dispose));
				menu.setVisible(true);
			}
		});
	}

	private void item(Menu menu, String label, String part) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(label.replace("&", "&&"));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(selected -> edit(part)));
	}

	private void addOption() {
		chosen().ifPresent(row -> {
			if (row.proposed()) {
				write((editor, access) -> editor.beginOption(row.id(), access, writing.locale()));
			} else {
				supersede(row);
			}
		});
	}

	/** Chooses one of the options; where that is done already, offers to propose another decision in its place. */
	private void decide() {
		chosen().ifPresent(row -> {
			if (row.proposed()) {
				writing.ask(preferring, progress -> register.preferred(row.id()), preferred -> decide(row, preferred));
			} else {
				supersede(row);
			}
		});
	}

	private void decide(DecisionRow row, List<String> preferred) {
		var shell = shell();
		if (shell != null) {
			var dialog = new DecideDialog(shell, texts, row, preferred);
			if (dialog.open() == Window.OK) {
				writing.change(
						(editor, access) -> editor.decide(row.id(), dialog.option(), dialog.why(), access, writing.locale()), this::told);
			}
		}
	}

	private void supersede(DecisionRow row) {
		var shell = shell();
		if (shell != null && DecideDialog.another(shell, texts, row)) {
			writing.change((editor, access) -> editor.supersede(row.id(), access, writing.locale()), told -> {
				told(told);
				if (told instanceof Saving.Saved saved) {
					show(Anchors.decision(saved.subject()));
				}
			});
		}
	}

	private void told(Saving saving) {
		var shell = shell();
		if (saving instanceof Saving.Refused refused && shell != null) {
			Notice.show(shell, writing.locale(), texts.get("decisions"), refused.sentence());
		}
	}
}
