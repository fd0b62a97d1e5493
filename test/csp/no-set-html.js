// Makes a browser as it was before `setHTML` came: templates then need a Trusted Types policy.
delete Element.prototype.setHTML;
