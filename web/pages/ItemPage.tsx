export function ItemPage() { return <p>Item</p>; }
