package com.example.council;

import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Size;
import io.antiphon.workbench.ui.widgets.Names;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** Takes down a ballot. */
final class VoteForm {

	private static final int MOST = 10_000;

	private final Composite row;
	private final Combo improvement;
	private final Spinner favour;
	private final Spinner against;
	private final Button write;
	private Look look = Look.NOTHING;

	/** {@code writing} is told of a ballot and the title of its improvement. */
	VoteForm(Composite parent, Texts texts, BiConsumer<Ballot, String> writing) {
		row = new Composite(parent, SWT.NONE);
		row.setLayout(RowLayoutFactory.swtDefaults().margins(0, 0).spacing(8).center(true).wrap(true).create());
		improvement = new Combo(row, SWT.READ_ONLY);
		improvement.setLayoutData(new RowData(Type.zoomed(row, 320), SWT.DEFAULT));
		improvement.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> fill()));
		Names.give(improvement, texts.get("improvement"));
		favour = votes(texts.get("favour"));
		against = votes(texts.get("against"));
		write = Styles.set(Type.set(new Button(row, SWT.PUSH), Size.TEXT, true), Styles.PRIMARY);
		write.setText(texts.get("write"));
		write.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> write(writing)));
		for (var votes : List.of(favour, against)) {
			votes.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(entered -> write(writing)));
			votes.addModifyListener(changed -> write.setEnabled(cast() > 0));
		}
	}

	private Spinner votes(String label) {
		Type.set(new Label(row, SWT.NONE), Size.TEXT, false).setText(label);
		var votes = new Spinner(row, SWT.BORDER);
		votes.setMaximum(MOST);
		Names.give(votes, label);
		return votes;
	}

	Composite control() {
		return row;
	}

	/** Offers the improvements that are looked at; what was chosen and typed stays, unless another ballot was written down meanwhile. */
	void show(Look shown) {
		var chosen = chosen();
		var known = look.ballots().get(chosen);
		look = shown;
		improvement.setItems(look.titles().values().toArray(String[]::new));
		improvement.select(Math.max(0, List.copyOf(look.titles().keySet()).indexOf(chosen)));
		if (!chosen.equals(chosen()) || !Objects.equals(known, look.ballots().get(chosen))) {
			fill();
		}
	}

	/** The id of the improvement that is chosen; empty where none is. */
	private String chosen() {
		var at = improvement.getSelectionIndex();
		return at < 0 ? "" : List.copyOf(look.titles().keySet()).get(at);
	}

	private void fill() {
		var ballot = look.ballots().get(chosen());
		favour.setSelection(ballot == null ? 0 : ballot.favour());
		against.setSelection(ballot == null ? 0 : ballot.against());
		write.setEnabled(cast() > 0);
	}

	private int cast() {
		return favour.getSelection() + against.getSelection();
	}

	private void write(BiConsumer<Ballot, String> writing) {
		if (cast() > 0 && !chosen().isEmpty()) {
			writing.accept(new Ballot(chosen(), favour.getSelection(), against.getSelection()), improvement.getText());
		}
	}

	boolean setFocus() {
		return improvement.setFocus();
	}
}
