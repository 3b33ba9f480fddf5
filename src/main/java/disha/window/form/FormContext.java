package disha.window.form;

import disha.window.parts.Ui;
import disha.window.state.ProfileEditor;

/// What every section of the form works with.
record FormContext(Ui ui, ProfileEditor editor, FormFields fields) {}
