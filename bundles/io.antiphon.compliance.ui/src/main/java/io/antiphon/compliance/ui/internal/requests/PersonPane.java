package io.antiphon.compliance.ui.internal.requests;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.compliance.Found;
import io.antiphon.compliance.Identifier;
import io.antiphon.compliance.Rights;
import io.antiphon.compliance.ui.internal.Desk;
import io.antiphon.drawing.shape.Size;
import io.antiphon.loop.ui.DocumentPane;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.wording.Block;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.widgets.Choice;
import io.antiphon.workbench.ui.widgets.Names;
import io.antiphon.workbench.ui.widgets.Offers;
import io.antiphon.workbench.ui.widgets.Panel;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Switch;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds somebody by what they are known by, shows what is here of them, and offers what can be done for them. What is typed is masked, and no
 * undo keeps it. UI thread.
 */
final class PersonPane {

	private static final char PLAIN = '\0';

	private final Desk desk;
	private final Texts texts;
	private final PersonModel model;
	private final Slot finding = new Slot();
	private final Composite area;
	private final Text typed;
	private final char masking;
	private final Label said;
	private final Switch several;
	private final DocumentPane page;
	private final List<Button> forSomebody;
	private Identifier.@Nullable Kind kind;

	PersonPane(Composite parent, Desk desk, Rights rights) {
		this.desk = desk;
		this.texts = Texts.of(PersonPane.class, desk.locale());
		this.model = new PersonModel(desk, rights);
		area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 14).create());
		var card = new Panel(area);
		card.setLayout(GridLayoutFactory.fillDefaults().margins(Panel.INSET, Panel.INSET).spacing(0, 8).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
		Styles.set(Type.set(new Label(card, SWT.NONE), Size.HEADING, true), Styles.CARD).setText(texts.get("person"));
		typed = search(card);
		masking = typed.getEchoChar();
		said = Styles.set(Type.set(new Label(card, SWT.WRAP), Size.SMALL, false), Styles.DIM_ON_CARD);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(said);
		several = new Switch(card, texts.get("person.several"));
		several.chooses(id -> choose(Integer.parseInt(id)));
		GridDataFactory.fillDefaults().exclude(true).applyTo(several);
		forSomebody = deeds(card);
		page = new DocumentPane(area, desk.views());
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(page);
		say(texts.get("person.hint"));
		show(List.of());
	}

	private Text search(Composite card) {
		var row = Styles.set(new Composite(card, SWT.NONE), Styles.CARD);
		row.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		var field = new Text(row, SWT.SINGLE | SWT.BORDER | SWT.PASSWORD);
		field.setMessage(texts.get("person.typed"));
		Names.give(field, texts.get("person.typed"));
		field.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(entered -> find()));
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(field);
		var find = Type.set(new Button(row, SWT.PUSH), Size.TEXT, false);
		find.setText(texts.get("person.find"));
		find.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> find()));
		var kinds = new Choice<Identifier.Kind>(
				row, texts.get("person.kind"), texts.get("kind.any"), one -> texts.get("kind." + one.id()), chosen -> kind = chosen);
		kinds.show(Stream.of(Identifier.Kind.values()).filter(one -> one != Identifier.Kind.ANY).toList(), null);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(kinds.control());
		var plain = Styles.set(Type.set(new Button(row, SWT.CHECK), Size.TEXT, false), Styles.CARD);
		plain.setText(texts.get("person.show"));
		plain.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				ticked -> field.setEchoChar(plain.getSelection() ? PLAIN : masking)));
		return field;
	}

	private List<Button> deeds(Composite card) {
		var row = Styles.set(new Composite(card, SWT.NONE), Styles.CARD);
		row.setLayout(RowLayoutFactory.swtDefaults().margins(0, 0).spacing(8).wrap(true).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		var deeds = new PersonDeeds(desk, model, this);
		var copy = button(row, "copy", deeds::copy);
		var correct = button(row, "correct", deeds::correct);
		var erase = button(row, "erase", deeds::erase);
		button(row, "verify", deeds::verify);
		return List.of(copy, correct, erase);
	}

	private Button button(Composite row, String key, Runnable action) {
		var button = Type.set(new Button(row, SWT.PUSH), Size.TEXT, false);
		button.setText(texts.get(key + ".offer"));
		button.setLayoutData(new RowData(Offers.roomy(button)));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> action.run()));
		return button;
	}

	Composite control() {
		return area;
	}

	PersonModel model() {
		return model;
	}

	/** Looks for whoever is known by what was typed. */
	private void find() {
		var value = typed.getText().strip();
		if (value.isEmpty() || !desk.open()) {
			say(texts.get(desk.open() ? "person.hint" : "closed"));
			typed.setFocus();
			return;
		}
		var identifier = new Identifier(kind == null ? Identifier.Kind.ANY : kind, value);
		find(progress -> model.find(identifier, progress));
	}

	/** Looks at somebody who is known here already. */
	void look(Subject subject) {
		find(progress -> List.of(model.look(subject, progress)));
	}

	/** It may take long, so it is shown with its progress and can be cancelled; the newest search alone is answered. */
	private void find(Function<Progress, List<Found>> search) {
		var question = finding.ask(() -> {});
		desk.act(texts.get("person.finding"), search, found -> {
			if (finding.awaits(question)) {
				found(found);
			}
		});
	}

	private void found(List<Found> found) {
		if (area.isDisposed()) {
			return;
		}
		model.found(found);
		if (!found.isEmpty()) {
			typed.setText("");
		}
		say(found.isEmpty() ? model.words().nobody() : found.size() == 1 ? "" : texts.get("person.some", found.size()));
		several.show(
				IntStream.range(0, found.size()).mapToObj(at -> new Switch.Option(String.valueOf(at), String.valueOf(at + 1))).toList(),
				"0");
		choose(0);
	}

	private void choose(int at) {
		model.choose(at);
		several.show(several.options(), String.valueOf(at));
		show(model.chosen().map(model.words()::found).orElse(List.of()));
	}

	/** A sentence under the field. */
	void say(String sentence) {
		said.setText(sentence.replace("&", "&&"));
		place(said, !sentence.isEmpty());
	}

	/** Another page; buttons and the choice between several follow the model. */
	void show(List<Block> blocks) {
		if (!area.isDisposed()) {
			place(several, model.found().size() > 1);
			forSomebody.forEach(button -> Styles.enable(button, model.chosen().isPresent()));
			page.setVisible(!blocks.isEmpty());
			area.layout(true, true);
			page.show(blocks);
		}
	}

	private static void place(Control control, boolean shown) {
		control.setVisible(shown);
		((GridData) control.getLayoutData()).exclude = !shown;
		control.requestLayout();
	}

	/** Goes to the field. */
	void focus() {
		typed.setFocus();
	}
}
